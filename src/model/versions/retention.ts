import type { Retention } from '../../schema/retention.ts';
import { words } from '../../words/index.ts';
import type { Span } from '../text/spans.ts';

export interface RetentionRow {
  data: string;
  /** One sentence a line: a row by plan has several. */
  lines: Span[][];
  note?: string | undefined;
  /** The same for comparing: one a plan. */
  terms: RetentionTerm[];
}

/** How long, for one plan or for all. */
export interface RetentionTerm {
  /** Absent: for all. */
  plan?: string | undefined;
  /** What the time starts after, where it starts after something. */
  event?: string | undefined;
  /** ISO 8601 duration; absent: by no period, or no longer than until the event. */
  period?: string | undefined;
  bound: Bound;
}

export type Bound = 'exactly' | 'up-to' | 'at-least';
const bounds: Record<Bound, string> = { exactly: '', 'up-to': 'up to ', 'at-least': 'at least ' };

const span = (period: string): Span => ({ period, words: words.periodInWords(period) });

const bounded = (period: string, bound: Bound): Span[] =>
  bounds[bound] ? [bounds[bound], span(period)] : [span(period)];

/** A retention row in words. */
export function retentionInWords(row: Retention): RetentionRow {
  return { data: row.data, note: row.note, lines: linesOf(row).map(capitalised), terms: termsOf(row) };
}

function termsOf(row: Retention): RetentionTerm[] {
  const term = (period: string | undefined, bound: Bound = 'exactly', plan?: string): RetentionTerm => ({
    plan,
    bound,
    period: period === 'custom' ? undefined : period,
  });
  switch (row.kind) {
    case 'period':
      return [term(row.period, row.bound)];
    case 'event':
      return [{ ...term(row.then, row.bound), event: row.event }];
    case 'plan':
      return row.plans.map(({ plan, period, bound }) => term(period, bound, plan));
    case 'criteria':
      return [term(row.typically)];
  }
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
