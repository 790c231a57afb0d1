import { words } from '../../words/index.ts';
import type { AskedPurpose, EarlierDisclosure, Registry, RegistryPurpose } from '../organization.ts';
import { trackerChanges } from '../changes/tracker-changes.ts';
import { purposeBasis } from '../text/words.ts';

/** The registry from one day of change to the next. */
export interface Period {
  registry: Registry;
  /** The day on which it became another; absent: it is today's. */
  until?: string | undefined;
}

/**
 * A purpose with what it disclosed before. A record that names one of them is asked for again only where it matters:
 * where something runs now that it said nothing of. `past`: up to today, in order. `shownAt`: where a change on a day is shown.
 */
export function withEarlierDisclosures(
  now: RegistryPurpose,
  past: readonly Period[],
  detailsUrl: (day: string) => string,
): AskedPurpose {
  const earlier = past.flatMap(({ registry, until }) =>
    registry.purposes
      .filter(({ id, disclosureHash }) => id === now.id && disclosureHash !== now.disclosureHash)
      .map((old): [string, EarlierDisclosure] => [
        old.disclosureHash,
        { disclosureHash: old.disclosureHash, uncovered: uncovered(old, now), detailsUrl: detailsUrl(until ?? '') },
      ]),
  );
  return { ...now, earlier: [...new Map(earlier).values()] };
}

function uncovered(old: RegistryPurpose, now: RegistryPurpose): string[] {
  // What a purpose is called is wording, and asks nobody.
  const changes = trackerChanges([{ ...old, name: now.name }], [now]).filter(({ isMaterial }) => isMaterial);
  return [
    ...(old.basis === now.basis ? [] : [`${now.name} has another basis: ${purposeBasis(now.basis).toLowerCase()}.`]),
    ...changes.map(({ sentence }) => sentence),
    ...(old.endedBy === now.endedBy || now.endedBy === undefined
      ? []
      : [`The version of ${words.dateInWords(now.endedBy)} asks for ${now.name} again.`]),
  ];
}
