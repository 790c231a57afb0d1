import { periodInWords } from './dates.ts';

const bases = {
  essential: 'strictly necessary (needs no consent)',
  'legitimate-interests': 'legitimate interests (on until you object)',
  consent: 'consent (off until you accept)',
};
type Basis = keyof typeof bases | undefined;
const basisOf = (basis: Basis): string => (basis ? bases[basis] : 'not stated');

const legalBases = {
  consent: 'consent',
  contract: 'contract',
  'legal-obligation': 'legal obligation',
  'legitimate-interests': 'legitimate interests',
};
type LegalBasis = keyof typeof legalBases | undefined;
const legalBasisOf = (basis: LegalBasis): string => (basis ? legalBases[basis] : 'not stated');

const placeOf = (country: string | undefined, region: string | undefined): string =>
  region ? `${country ?? 'not stated'} (${region})` : (country ?? 'not stated');

const lifetimes: Record<string, string> = {
  session: 'until the session ends',
  'until-deleted': 'until deleted',
  'not-stated': 'not stated',
  momentary: 'removed at once',
};
const lifetimeOf = (value: string): string => lifetimes[value] ?? periodInWords(value);

function keptFor(lifetime: string): string {
  if (lifetime === 'not-stated') return 'kept for a period that is not stated';
  if (lifetime === 'momentary') return 'removed at once';
  return lifetimes[lifetime] ? `kept ${lifetimes[lifetime]}` : `kept for ${periodInWords(lifetime)}`;
}

/** `was`, `now`: how long something is kept, as its table says it. */
const retentionChanged = (what: string, was: string, now: string): string => `${what} Before “${was}”, now “${now}”.`;

/** Each fact that differs between two versions, or two days, as a sentence. */
export const changes = {
  /** How long data is kept. */
  keptLonger: (data: string, was: string, now: string): string => retentionChanged(`${data}: kept longer.`, was, now),
  keptShorter: (data: string, was: string, now: string): string =>
    retentionChanged(`${data}: kept for a shorter time.`, was, now),
  keptDifferently: (data: string, was: string, now: string): string =>
    retentionChanged(`${data}: the retention period has changed.`, was, now),
  periodAdded: (data: string, now: string): string => `${data}: a retention period is now stated, “${now}”.`,
  periodRemoved: (data: string, was: string): string =>
    `${data}: a retention period is no longer stated. It was “${was}”.`,

  /** Who gets data. */
  recipient: (service: string, vendor: string | undefined): string => (vendor ? `${vendor} (${service})` : service),
  placeOf,
  subprocessorAdded: (who: string, place: string): string => `New subprocessor: ${who}, country: ${place}.`,
  subprocessorRemoved: (who: string): string => `No longer a subprocessor: ${who}.`,
  subprocessorMoved: (who: string, was: string, now: string): string =>
    `${who} now processes data in another country. Before: ${was}. Now: ${now}.`,
  subprocessorUse: (who: string): string => `${who} now gets different data, or gets data for a different purpose.`,

  /** What is stored on a device, and on which legal basis. */
  purposeAdded: (name: string, basis: Basis): string =>
    `New purpose for storing data on your device: ${name}. Legal basis: ${basisOf(basis)}.`,
  purposeRemoved: (name: string): string => `No longer a purpose for storing data on your device: ${name}.`,
  purposeBasis: (name: string, was: Basis, now: Basis): string =>
    `The legal basis of ${name} has changed. Before: ${basisOf(was)}. Now: ${basisOf(now)}.`,

  /** What data is used for. */
  useAdded: (purpose: string, basis: LegalBasis): string =>
    `New use of data: ${purpose}. Legal basis: ${legalBasisOf(basis)}.`,
  useRemoved: (purpose: string): string => `Data is no longer used for this: ${purpose}.`,
  useBasis: (purpose: string, was: LegalBasis, now: LegalBasis): string =>
    `${purpose}: the legal basis has changed. Before: ${legalBasisOf(was)}. Now: ${legalBasisOf(now)}.`,

  rightAdded: (right: string): string => `New in the list of rights: ${right}.`,
  rightRemoved: (right: string): string => `No longer in the list of rights: ${right}.`,
  rightUse: (right: string): string => `How to use this right has changed: ${right}.`,

  /** Who stores what on a device, and which hosts are contacted. */
  trackerAdded: (vendor: string, purpose: string): string => `New tracker for ${purpose}: ${vendor}.`,
  trackerRemoved: (vendor: string, purpose: string): string => `No longer a tracker for ${purpose}: ${vendor}.`,
  trackerPurpose: (vendor: string, was: string, now: string): string =>
    `${vendor} is now used for another purpose. Before: ${was}. Now: ${now}.`,
  scriptHost: (vendor: string, host: string): string => `${vendor} now loads scripts from another host: ${host}.`,
  contactedHost: (vendor: string, host: string): string => `${vendor} now contacts another host: ${host}.`,
  settings: (vendor: string): string =>
    `The settings of ${vendor} have changed: it may be sent other data, or more data.`,

  /** `lifetime`, `was`, `now`: an ISO 8601 period, `session`, `until-deleted`, `momentary` or `not-stated`. */
  itemAdded: (vendor: string, item: string, lifetime: string): string =>
    `${vendor} stores something new: ${item} (${lifetimeOf(lifetime)}).`,
  itemRemoved: (vendor: string, item: string): string => `${vendor} no longer stores ${item}.`,
  itemLifetime: (vendor: string, item: string, was: string, now: string): string =>
    `${item} (${vendor}) is now ${keptFor(now)} (was ${lifetimeOf(was)}).`,

  /** Why a visitor is asked again. */
  basisNow: (name: string, basis: Basis): string => `The legal basis of ${name} is now ${basisOf(basis)}.`,
  purposeReworded: (name: string, shortForm: string): string =>
    `What ${name} is for is now described in other words: ${shortForm}.`,
  trackerReworded: (vendor: string): string => `What ${vendor} does is now described in other words.`,
  versionAsksAgain: (date: string, purpose: string): string =>
    `The policy version of ${date} asks for your consent to ${purpose} again.`,
};
