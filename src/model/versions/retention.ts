import type { Retention } from '../../schema/retention.ts';
import { wordsIn, type Language, type ReaderWords } from '../../words/index.ts';
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

/** A retention row in words. */
export function retentionInWords(row: Retention, language: Language): RetentionRow {
  const lines = linesOf(row, wordsIn(language)).map(capitalised);
  return { data: row.data, note: row.note, lines, terms: termsOf(row) };
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

function linesOf(row: Retention, words: ReaderWords): Span[][] {
  const say = words.tables.retention;
  switch (row.kind) {
    case 'period':
      return [bounded(row.period, row.bound, words)];
    case 'event':
      return [row.then ? say.untilThen(row.event, bounded(row.then, row.bound, words)) : [say.until(row.event)]];
    case 'after':
      return [say.after(bounded(row.period, row.bound, words), row.event)];
    case 'plan':
      return row.plans.map(({ plan, period, bound }) => {
        const kept = period === 'custom' ? [say.asAgreed] : bounded(period, bound, words);
        return plan ? say.onPlan(plan, kept) : kept;
      });
    case 'criteria':
      return [row.typically ? say.typically(row.criteria, spanOf(row.typically, words)) : [row.criteria]];
  }
}

const spanOf = (period: string, words: ReaderWords): Span => ({ period, words: words.periodInWords(period) });

function bounded(period: string, bound: Bound, words: ReaderWords): Span[] {
  const say = words.tables.retention;
  const span = spanOf(period, words);
  if (bound === 'up-to') return say.upTo(span);
  return bound === 'at-least' ? say.atLeast(span) : [span];
}

function capitalised([first = '', ...rest]: Span[]): Span[] {
  return [typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest];
}
