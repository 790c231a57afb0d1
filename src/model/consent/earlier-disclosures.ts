import { wordsIn, type Language } from '../../words/index.ts';
import { rewordings } from '../changes/rewordings.ts';
import { trackerChanges } from '../changes/tracker-changes.ts';
import type { AskedPurpose, Consent, EarlierDisclosure, Registry, RegistryPurpose } from '../organization.ts';

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
  language: Language,
): AskedPurpose {
  const earlier = new Map<string, EarlierDisclosure>();
  past.forEach(({ registry, until = '' }, index) => {
    for (const old of registry.purposes.filter((purpose) => isEarlier(purpose, now))) {
      const { disclosure, disclosureHash } = old;
      const since = [...past.slice(index + 1).flatMap((period) => period.registry.purposes.filter(isRowOf(now))), now];
      const missing = [...notCovered(old, now, language), ...rewordings(old, since, language)];
      earlier.set(disclosureHash, { disclosure, disclosureHash, uncovered: missing, detailsUrl: detailsUrl(until) });
    }
  });
  return { ...now, earlier: [...earlier.values()] };
}

const isRowOf =
  ({ id }: RegistryPurpose) =>
  (purpose: RegistryPurpose): boolean =>
    purpose.id === id;

const isEarlier = (old: RegistryPurpose, now: RegistryPurpose): boolean =>
  isRowOf(now)(old) && old.disclosureHash !== now.disclosureHash;

/** What runs now, and was not disclosed then. */
function notCovered(old: RegistryPurpose, now: RegistryPurpose, language: Language): string[] {
  const { changes: say, dateInWords } = wordsIn(language);
  // What a purpose is called is wording, and asks nobody.
  const changes = trackerChanges([{ ...old, name: now.name }], [now], language).filter(({ isMaterial }) => isMaterial);
  const isEndedAgain = now.endedBy !== undefined && now.endedBy !== old.endedBy;
  return [
    ...(old.basis === now.basis ? [] : [say.basisNow(now.name, now.basis)]),
    ...changes.map(({ sentence }) => sentence),
    ...(isEndedAgain ? [say.versionAsksAgain(dateInWords(now.endedBy!), now.name)] : []),
  ];
}

/**
 * The same purpose with what the source says of it: whether a yes covers what runs now is the same in every language,
 * and only the sentences differ. A sentence that no translation differs in is said as in the source.
 */
export function coveredAsIn(source: Pick<Consent, 'purposes'>, purpose: AskedPurpose): AskedPurpose {
  const original = source.purposes.find(({ id }) => id === purpose.id)?.earlier ?? [];
  const earlier = purpose.earlier.map((each) => {
    const { uncovered = [] } = original.find(({ disclosureHash }) => disclosureHash === each.disclosureHash) ?? each;
    const isSaid = uncovered.length === 0 || each.uncovered.length === 0;
    return isSaid ? { ...each, uncovered } : each;
  });
  return { ...purpose, earlier };
}
