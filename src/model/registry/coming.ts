import type { Registry, RegistryPurpose } from '../organization.ts';
import { isAsked } from './asked.ts';
import type { Coming } from '../coming.ts';
import { startOf } from '../text/dates.ts';
import type { RegistryHistory } from './history.ts';

/** A registry without what these pages run: before the policy is in force, nobody can consent under it. */
export const withoutThesePages = ({ purposes }: Registry): Registry => ({
  purposes: purposes
    .map((purpose) => ({ ...purpose, trackers: purpose.trackers.filter(({ runs }) => runs !== 'this-site') }))
    .filter(({ trackers }) => trackers.length > 0),
});

interface Today {
  /** ISO 8601 day. */
  today: string;
  /** What is there today. */
  now: Registry;
  /** When the policy that consent is given under takes effect; absent where it has. */
  start: string | undefined;
}

/** What begins first, where nothing is there yet or these pages still wait for their policy. */
export function comingRegistry(history: RegistryHistory, { today, now, start }: Today): Coming<Registry> | undefined {
  if (start === undefined && now.purposes.length > 0) return undefined;
  const earliest = start === undefined ? today : startOf(start);
  const days = history.days.filter((day) => day > today && day >= earliest);
  for (const day of days) {
    const what = beside(now, history.registry(day));
    const isStart = start !== undefined && day === earliest;
    if (what.purposes.length > 0) return { date: isStart ? start : day, what };
  }
  return undefined;
}

/** What one registry has and another has not. */
const beside = (known: Registry, { purposes }: Registry): Registry => ({
  purposes: purposes
    .map((purpose) => ({ ...purpose, trackers: newTrackers(purpose, known) }))
    .filter(({ trackers }) => trackers.length > 0),
});

function newTrackers({ id, trackers }: RegistryPurpose, known: Registry): RegistryPurpose['trackers'] {
  const before = known.purposes.find((purpose) => purpose.id === id)?.trackers ?? [];
  return trackers.filter((tracker) => !before.some((other) => other.id === tracker.id));
}

/** The day on which these pages begin to ask; nothing where they will not, or do already. */
export const asksFrom = (coming: Coming<Registry> | undefined): string | undefined =>
  coming?.what.purposes.some(isAsked) ? coming.date : undefined;
