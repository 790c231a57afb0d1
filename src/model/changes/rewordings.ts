import { wordsIn, type Language } from '../../words/index.ts';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';

/**
 * What is said in other words now, of what a purpose is for and of what its trackers do; nothing where every row that
 * opened since says that it is editorial. `rows`: the purpose in each period since, the last one as it is now.
 */
export function rewordings(old: RegistryPurpose, rows: readonly RegistryPurpose[], language: Language): string[] {
  const { changes: say } = wordsIn(language);
  const now = rows.at(-1)!;
  const isReworded = wordsOf(old) !== wordsOf(now) && !rows.every((row) => isSameRow(old, row) || row.editorial);
  return [
    ...(isReworded ? [say.purposeReworded(now.name, now.shortForm)] : []),
    ...now.trackers
      .filter((tracker) => isTrackerReworded(tracker, old, rows))
      .map(({ vendor }) => say.trackerReworded(vendor)),
  ];
}

function isTrackerReworded(now: RegistryTracker, old: RegistryPurpose, rows: readonly RegistryPurpose[]): boolean {
  const before = rowNamed(now, old);
  // A tracker that is new is said to be new.
  if (!before || before.about === now.about) return false;
  const since = rows.flatMap((row) => rowNamed(now, row) ?? []);
  return !since.every((row) => isSameRow(before, row) || row.editorial);
}

const wordsOf = ({ shortForm, description, interest }: RegistryPurpose): string =>
  JSON.stringify([shortForm, description, interest]);

const rowNamed = ({ id }: RegistryTracker, { trackers }: RegistryPurpose): RegistryTracker | undefined =>
  trackers.find((tracker) => tracker.id === id);

const isSameRow = (a: { since?: string | undefined }, b: { since?: string | undefined }): boolean =>
  a.since === b.since;
