import type { MarkdownNode } from '../text/markdown.ts';
import { linesOf } from '../text/markdown.ts';

/** One block of a text as a reader sees it: what it is, its words, and the line that it starts on, from 1. */
export interface OutlineBlock {
  /** Its kind, after those of the blocks around it: `list/item/paragraph`. */
  path: string;
  text: string;
  line: number;
}

/** Kind of a block that is put in by a component, whose name is its text. */
export const COMPONENT = 'component';

const containers: Record<string, string> = { blockquote: 'quote', listItem: 'item', footnoteDefinition: 'footnote' };

/** What a reader sees of a text, block by block. Words may be set in any way and broken into any lines. */
export function outlineOf(node: MarkdownNode, around: readonly string[] = []): OutlineBlock[] {
  const inside = (kind: string) => (node.children ?? []).flatMap((child) => outlineOf(child, [...around, kind]));
  const block = (kind: string, text: string): OutlineBlock[] => [blockOf(around, kind, text, linesOf(node)[0])];
  const container = containers[node.type];
  if (container) return [...block(container, ''), ...inside(container)];
  switch (node.type) {
    case 'root':
      return (node.children ?? []).flatMap((child) => outlineOf(child, around));
    case 'definition':
      return [];
    case 'list':
      return [...block(listKind(node), ''), ...inside('list')];
    case 'table':
      return [...block('table', ''), ...cellsOf(node, [...around, 'table'])];
    case 'heading':
      return block(`heading ${node.depth}`, wordsOf(node));
    case 'mdxJsxFlowElement':
      return block(COMPONENT, node.name ?? '');
    case 'html':
      return htmlOf(node, block);
    default:
      return block(node.type, wordsOf(node));
  }
}

export const blockOf = (around: readonly string[], kind: string, text: string, line: number): OutlineBlock => ({
  path: [...around, kind].join('/'),
  text: text.replace(/\s+/g, ' ').trim(),
  line,
});

const listKind = ({ ordered, start }: MarkdownNode): string => (ordered ? `list-from-${start ?? 1}` : 'list');

/** The cells of a table as it is shown: each row has as many as the first. */
function cellsOf({ children: rows = [] }: MarkdownNode, around: readonly string[]): OutlineBlock[] {
  const columns = rows[0]?.children ?? [];
  return rows.flatMap((row) =>
    columns.map((_, index) => {
      const cell = row.children?.[index];
      return blockOf(around, 'cell', cell ? wordsOf(cell) : '', linesOf(cell ?? row)[0]);
    }),
  );
}

/** In the canonical text a component is still raw HTML, before it is resolved. */
function htmlOf({ value = '' }: MarkdownNode, block: (kind: string, text: string) => OutlineBlock[]): OutlineBlock[] {
  const [, name] = /^<(\w+)\s*(?:\/>|>\s*<\/\1>)\s*$/.exec(value) ?? [];
  return name ? block(COMPONENT, name) : block('html', value);
}

function wordsOf(node: MarkdownNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'footnoteReference') return `[${node.label ?? ''}]`;
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
