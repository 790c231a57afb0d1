import { isDate } from './schema/date.ts';

/**
 * The day on which versions and trackers are in force: ISO 8601, UTC. `SAYSO_TODAY` sets it for tests and previews.
 * The clock is read here and nowhere else.
 */
export function today(): string {
  const chosen = process.env['SAYSO_TODAY'];
  if (chosen === undefined || chosen === '') return new Date().toISOString().slice(0, 10);
  if (isDate(chosen) && chosen.length === 10) return chosen;
  throw new Error(`SAYSO_TODAY is “${chosen}”. Write a day as 2026-06-03.`);
}
