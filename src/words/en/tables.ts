import { eitherOf, listed } from './lists.ts';

/** Shown where a source gives no fact, so that readers see the gap. */
const notStated = 'Not stated';

const purposeBases = {
  essential: 'Needs no consent',
  'legitimate-interests': 'Legitimate interests: on until you object',
  consent: 'Consent: off until you accept',
};

const legalBases = {
  consent: 'Consent',
  contract: 'Contract',
  'legal-obligation': 'Legal obligation',
  'legitimate-interests': 'Legitimate interests',
};

const subprocessorFacts = { provider: 'provider', purpose: 'purpose', data: 'data', country: 'country' };

/** Facts that a list lacks, and the services that it lacks them for. */
interface Gap {
  facts: readonly (keyof typeof subprocessorFacts)[];
  services: readonly string[];
}

const gapInWords = ({ facts, services }: Gap): string =>
  `the ${eitherOf(facts.map((fact) => subprocessorFacts[fact]))} for ${listed(services)}`;

/** `the provider or data for Hosting and Email, or the country for Payments`. */
export const gapsInWords = (gaps: readonly Gap[]): string => gaps.map(gapInWords).join(', or ');

/**
 * What the tables of a policy say beside the organization's own facts. These words are part of the canonical texts.
 * `Part` is a part of a sentence that is set in another way, such as a period with its machine-readable form.
 */
export const tables = {
  notStated,
  /** Heading of the policy in a few sentences, above its text. */
  summary: 'The short version',

  /** On which legal basis a purpose stores something on a device. */
  purposeBasis: (basis: keyof typeof purposeBases | undefined): string =>
    basis ? purposeBases[basis] : 'Legal basis: not stated',
  /** A purpose, and what it is for in a few words. `name`: the purpose's name. */
  purposeNamed: <Part>(name: Part, shortForm: string): (string | Part)[] => [name, ` (${shortForm}). `],
  /** Below the heading of a purpose: what it is for, as its short form says. */
  purposeBelow: (shortForm: string): string => `Purpose: ${shortForm}. `,
  /** The legitimate interest; absent: not stated. */
  interest: (interest: string | undefined): string =>
    interest === undefined ? 'The interest is not stated.' : `The interest: ${interest}.`,
  storesBeforeChoice: 'It stores data on your device before you choose.',
  /** `date`: absent where the row has none. */
  reworded: (date: string | undefined, reason: string): string =>
    date === undefined ? `Reworded: ${reason}` : `Reworded on ${date}: ${reason}`,
  /** On which legal basis data is processed: GDPR Art. 6(1). */
  legalBasis: (basis: keyof typeof legalBases | undefined): string => (basis ? legalBases[basis] : notStated),

  /** Column headings, from left to right. */
  columns: {
    retention: ['Data', 'Kept'],
    processing: ['Purpose', 'Legal basis'],
    rights: ['Right', 'How'],
    items: ['Name', 'Kind', 'Kept', 'Use'],
    subprocessors: ['Service', 'Provider', 'Purpose', 'Data', 'Country'],
  },

  rights: {
    know: 'Know what data is held',
    access: 'Access',
    rectification: 'Correction',
    erasure: 'Deletion',
    restriction: 'Restriction',
    objection: 'Objection',
    portability: 'Portability',
    'withdraw-consent': 'Withdrawal of consent',
    complaint: 'Complaint',
    'opt-out': 'Opt-out of sale or sharing',
    'no-retaliation': 'No retaliation',
    unsubscribe: 'Unsubscribing',
  },

  storageKinds: {
    cookie: 'Cookie',
    'local-storage': 'Local storage',
    'session-storage': 'Session storage',
    'indexed-db': 'IndexedDB',
    cache: 'Cache',
  },
  untilSessionEnds: 'Until the session ends',
  untilDeleted: 'Until deleted',
  removedAtOnce: 'Removed at once',
  /** Behind the use of a cookie that scripts cannot see. */
  httpOnly: 'Only the server can remove it.',

  /** Who runs a tracker, and where. `vendor`: absent where it is not stated. */
  tracker: (vendor: string | undefined, runs: 'product' | 'website' | 'this-site'): string => {
    const places = { product: 'in the product', website: 'on the website', 'this-site': 'on these pages' };
    return `${vendor ?? 'Provider not stated'}, ${places[runs]}.`;
  },
  contacts: <Part>(hosts: readonly Part[]): (string | Part)[] => [
    'It contacts ',
    ...hosts.flatMap((host, index) => (index === 0 ? [host] : [', ', host])),
    '.',
  ],
  /** How the host of these pages is called among the hosts that a tracker contacts. */
  thisSite: 'the host of these pages',
  itemsNotStated: 'The names and lifetimes of what it stores are not stated.',
  storesNothing: 'It stores nothing on your device.',

  /** Of a published list of subprocessors that lacks facts. */
  incomplete: (gaps: readonly Gap[]): string =>
    `This list is incomplete: the organization has not stated ${gapsInWords(gaps)}.`,
  /** Of subprocessors that a policy names as examples. */
  examplesOnly: 'These are examples, not a complete list.',
  /** A provider that the organization names only to those who ask. */
  onRequest: 'On request',
  /** `country`: absent where it is not stated. */
  country: (country: string | undefined, region: string | undefined): string =>
    region ? `${country ?? notStated} (${region})` : (country ?? notStated),

  retention: {
    upTo: <Part>(period: Part): (string | Part)[] => ['up to ', period],
    atLeast: <Part>(period: Part): (string | Part)[] => ['at least ', period],
    until: (event: string): string => `until ${event}`,
    /** `kept`: the period after the event, with its bound. */
    untilThen: <Part>(event: string, kept: readonly Part[]): (string | Part)[] => [`until ${event}, then `, ...kept],
    /** `kept`: the period that starts with the event, with its bound. */
    after: <Part>(kept: readonly Part[], event: string): (string | Part)[] => [...kept, ` after ${event}`],
    onPlan: <Part>(plan: string, kept: readonly Part[]): (string | Part)[] => [`${plan}: `, ...kept],
    asAgreed: 'as agreed with the customer',
    typically: <Part>(criteria: string, period: Part): (string | Part)[] => [`${criteria}, typically `, period],
  },
};
