import { words } from '../../words/index.ts';
import { trackerChanges } from '../changes/tracker-changes.ts';
import type { AskedPurpose, EarlierDisclosure, Registry, RegistryPurpose } from '../organization.ts';

/** The registry from one day of change to the next. */
export interface Period {
  registry: Registry;
  /** The day on which it became another; absent: it is today's. */
  until?: string | undefined;
}

/**
 * A purpose with what it disclosed before. A record that names one of them is asked for again only where it matters:
 * where something runs now that it said nothing of. `past`: up to today, in order. `detailsUrl`: where a change on a
 * day is shown.
 */
export function withEarlierDisclosures(
  now: RegistryPurpose,
  past: readonly Period[],
  detailsUrl: (day: string) => string,
): AskedPurpose {
  const earlier = new Map<string, EarlierDisclosure>();
  for (const { registry, until = '' } of past) {
    for (const old of registry.purposes.filter((purpose) => isEarlier(purpose, now))) {
      const { disclosureHash } = old;
      earlier.set(disclosureHash, { disclosureHash, uncovered: uncovered(old, now), detailsUrl: detailsUrl(until) });
    }
  }
  return { ...now, earlier: [...earlier.values()] };
}

const isEarlier = (old: RegistryPurpose, now: RegistryPurpose): boolean =>
  old.id === now.id && old.disclosureHash !== now.disclosureHash;

function uncovered(old: RegistryPurpose, now: RegistryPurpose): string[] {
  const { basisNow, versionAsksAgain } = words.changes;
  // What a purpose is called is wording, and asks nobody.
  const changes = trackerChanges([{ ...old, name: now.name }], [now]).filter(({ isMaterial }) => isMaterial);
  const isEndedAgain = now.endedBy !== undefined && now.endedBy !== old.endedBy;
  return [
    ...(old.basis === now.basis ? [] : [basisNow(now.name, now.basis)]),
    ...changes.map(({ sentence }) => sentence),
    ...(isEndedAgain ? [versionAsksAgain(words.dateInWords(now.endedBy!), now.name)] : []),
  ];
}
