import { Temporal } from 'temporal-polyfill';
import type { Lifespan } from '../../schema/date.ts';

/** First day of a day or month: `2026-02` → `2026-02-01`. ISO 8601 days compare as texts. */
export const startOf = (date: string): string => (date.length === 7 ? `${date}-01` : date);

/** Whether a fact holds on a day: from `since` on, and no longer from `until` on. Without them it always does. */
export const holdsOn = (date: string, { since, until }: Partial<Lifespan>): boolean =>
  (since === undefined || startOf(since) <= startOf(date)) && (until === undefined || startOf(date) < startOf(until));

/** Whether two facts hold on a day in common. */
export const overlap = (a: Partial<Lifespan>, b: Partial<Lifespan>): boolean =>
  (a.until === undefined || startOf(b.since ?? '') < startOf(a.until)) &&
  (b.until === undefined || startOf(a.since ?? '') < startOf(b.until));

/** The last day that is at least a period before a day: `2027-01-15` less `P30D` → `2026-12-16`. */
export const earlierBy = (period: string, date: string): string =>
  Temporal.PlainDate.from(startOf(date)).subtract(Temporal.Duration.from(period)).toString();

/** The day a period after a day: `2026-11-21` and `P6M` → `2027-05-21`. */
export const laterBy = (period: string, date: string): string =>
  Temporal.PlainDate.from(startOf(date)).add(Temporal.Duration.from(period)).toString();

/** A period in hours, counted from a fixed day so that it never depends on the date: `P6M` → 184 days of 24 hours. */
export const periodInHours = (period: string): number =>
  Temporal.Duration.from(period).total({ unit: 'hour', relativeTo: '2026-03-01' });

/** The same in whole days. Half days and less count as none. */
export const periodInDays = (period: string): number => Math.trunc(periodInHours(period) / 24);
