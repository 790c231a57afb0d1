import type { Retention } from '../schema/retention.ts';
import { periodInWords } from './dates.ts';
import type { Span } from './spans.ts';

export interface RetentionRow {
  data: string;
  /** One sentence a line: a row by plan has several. */
  lines: Span[][];
  note?: string | undefined;
}

type Bound = 'exactly' | 'up-to' | 'at-least';
const bounds: Record<Bound, string> = { exactly: '', 'up-to': 'up to ', 'at-least': 'at least ' };

const span = (period: string): Span => ({ period, words: periodInWords(period) });

const bounded = (period: string, bound: Bound): Span[] => (bounds[bound] ? [bounds[bound], span(period)] : [span(period)]);

/** A retention row in words. */
export function retentionInWords(row: Retention): RetentionRow {
  return { data: row.data, note: row.note, lines: linesOf(row).map(capitalised) };
}

function capitalised([first = '', ...rest]: Span[]): Span[] {
  return [typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest];
}

function linesOf(row: Retention): Span[][] {
  switch (row.kind) {
    case 'period':
      return [bounded(row.period, row.bound)];
    case 'event':
      return [row.then ? [`until ${row.event}, then `, ...bounded(row.then, row.bound)] : [`until ${row.event}`]];
    case 'plan':
      return row.plans.map(({ plan, period, bound }) => [
        ...(plan ? [`${plan}: `] : []),
        ...(period === 'custom' ? ['as agreed with the customer'] : bounded(period, bound)),
      ]);
    case 'criteria':
      return [row.typically ? [`${row.criteria}, typically `, span(row.typically)] : [row.criteria]];
  }
}
