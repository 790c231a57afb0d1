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
  /** The period is what criteria usually come to, and no promise. */
  isUsual?: true;
}

export type Bound = 'exactly' | 'up-to' | 'at-least';

const say = words.tables.retention;

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
    case 'after':
      return [{ ...term(row.period, row.bound), event: row.event }];
    case 'plan':
      return row.plans.map(({ plan, period, bound }) => term(period, bound, plan));
    case 'criteria':
      return [{ ...term(row.typically), isUsual: true }];
  }
}

function linesOf(row: Retention): Span[][] {
  switch (row.kind) {
    case 'period':
      return [bounded(row.period, row.bound)];
    case 'event':
      return [row.then ? say.untilThen(row.event, bounded(row.then, row.bound)) : [say.until(row.event)]];
    case 'after':
      return [say.after(bounded(row.period, row.bound), row.event)];
    case 'plan':
      return row.plans.map(({ plan, period, bound }) => {
        const kept = period === 'custom' ? [say.asAgreed] : bounded(period, bound);
        return plan ? say.onPlan(plan, kept) : kept;
      });
    case 'criteria':
      return [row.typically ? say.typically(row.criteria, spanOf(row.typically)) : [row.criteria]];
  }
}

const spanOf = (period: string): Span => ({ period, words: words.periodInWords(period) });

function bounded(period: string, bound: Bound): Span[] {
  if (bound === 'up-to') return say.upTo(spanOf(period));
  if (bound === 'at-least') return say.atLeast(spanOf(period));
  return [spanOf(period)];
}

function capitalised([first = '', ...rest]: Span[]): Span[] {
  return [typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest];
}
