import type { Span } from '../text/spans.ts';

/** What is in one cell of a table: its lines, and a note below them. */
export interface Cell {
  lines: Span[][];
  note?: string | undefined;
}

/** A table of a policy. The first cell of a row names it. */
export interface Table {
  columns: readonly string[];
  rows: Cell[][];
}

/** What a component shows, before anybody decides how: pages print it as HTML, the canonical text as Markdown. */
export type Block = { kind: 'paragraph'; spans: Span[] } | { kind: 'table'; table: Table };

export const cell = (...spans: Span[]): Cell => ({ lines: [spans] });
export const table = (columns: readonly string[], rows: Cell[][]): Block => ({
  kind: 'table',
  table: { columns, rows },
});
export const paragraph = (...spans: Span[]): Block => ({ kind: 'paragraph', spans });
