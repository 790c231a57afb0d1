import { isDate } from './schema/date.ts';
import { words } from './words/index.ts';

/** The day by the clock: ISO 8601, UTC. */
export const clockToday = (): string => new Date().toISOString().slice(0, 10);

/**
 * The day on which versions and trackers are in force: ISO 8601, UTC. `SAYSO_TODAY` sets it for tests and previews.
 * The clock is read here and nowhere else.
 */
export function today(): string {
  const chosen = process.env['SAYSO_TODAY'];
  if (chosen === undefined || chosen === '') return clockToday();
  if (isDate(chosen) && chosen.length === 10) return chosen;
  throw new Error(words.commands.settings.today(chosen));
}
