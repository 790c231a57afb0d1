import type { StoredItem } from '../../schema/tracker.ts';
import { words as catalogue, wordsIn, type ReaderWords } from '../../words/index.ts';
import type { AskedPurpose, Consent, Organization, RegistryTracker } from '../organization.ts';
import { stays } from '../registry/stored-items.ts';
import { scriptsWritten } from '../pages/content-security-policy.ts';

/** What the island reads: the one JSON block in the page. It holds nothing that the page may not show. */
export interface Manifest {
  /** Names the record: `consent:altaclario`. */
  organization: string;
  /** What every record made on this page says of itself. */
  under: {
    schema: 1;
    /** The policy that consent is given under: `altaclario/privacy`. */
    policy: string;
    /** The language of the policy's text, BCP 47. The notice names its own. */
    language: string;
  };
  /** What it says of the texts that were read, and what each choice in it says of them too. */
  text: {
    /** The version of the policy that is in force: `2026-06-03`. */
    version: string;
    /** Fingerprint of that version's canonical text: SHA-256, hexadecimal. */
    sha256: string;
    /** Fingerprint of the notice: the words of the banner and the preferences as shown. SHA-256, hexadecimal. */
    notice: string;
  };
  /** Days for which a yes and a no hold; absent: until changed. */
  acceptedDays?: number | undefined;
  declinedDays?: number | undefined;
  purposes: ManifestPurpose[];
  /** What trackers that this site ran before may have left on the device. */
  ended: Erasable;
  /** Addresses of scripts that trackers write as texts: the one policy of Trusted Types lets them through. */
  scripts: string[];
  /** Whether this is a page on which rights are exercised: no tracker runs there. Absent: it is not. */
  isQuiet?: boolean | undefined;
  /** URL of the code that erases. */
  eraser: string;
  /** What is between the day and the year of a date in each month, from 1, in the language of the page: ` June `. */
  months: string[];
  /**
   * What is said in each state; `{date}` and `{version}` are those of the choice, `{on}` names what it lets run.
   * `saved` comes before `on`, and `unsaved` before all of them where storage is refused. `nothing` is said in the
   * place of a sentence with `{on}` where nothing is, and `unremoved` after all of them where `{names}` are still
   * there.
   */
  words: Record<ConsentState | 'saved' | 'unsaved' | 'nothing' | 'unremoved', string>;
}

/** What the visitor is told; one for each row of the state table (docs/consent-states.md). */
export type ConsentState =
  | 'unasked' // no choice yet
  | 'gpc' // no choice, and Global Privacy Control is honoured
  | 'paused' // an earlier yes, paused by Global Privacy Control
  | 'override' // a yes given although Global Privacy Control is sent
  | 'declined-gpc' // declined, and Global Privacy Control is sent
  | 'on' // a yes counts
  | 'changed' // something changed since a yes, or is new
  | 'lapsed' // a choice that is too old
  | 'declined';

export interface ManifestPurpose {
  id: string;
  /** As the visitor knows it. */
  name: string;
  /** Whether it needs a yes; else it runs until somebody objects. */
  needsConsent: boolean;
  /** Its disclosure hash, and those before it whose yes covers all that runs now. */
  disclosureHashes: [string, ...string[]];
  trackers: ManifestTracker[];
}

/** Something that may be stored on the device. `*` in its name matches any run of characters. */
export type StoredName = [
  kind: StoredItem['kind'],
  name: string,
  /**
   * What tells of it among the names of cookies and keys. Empty for databases and caches, which cannot be seen at once:
   * the eraser looks.
   */
  prefix: string,
];

/** What is to be erased together. */
export interface Erasable {
  stores: StoredName[];
}

export interface ManifestTracker extends Erasable {
  /** URL of the adapter's client on this site. */
  client: string;
  options: unknown;
}

/** What the page carries beside the organization's facts. */
export interface ManifestParts extends Pick<Manifest, 'eraser' | 'words' | 'isQuiet'> {
  /** URL of each adapter's client. */
  clients: ReadonlyMap<string, string>;
}

export function manifestOf(organization: Organization, consent: Consent, parts: ManifestParts): Manifest {
  const { clients, eraser, words, isQuiet } = parts;
  const { months, dateInWords } = wordsIn(organization.language);
  const { language } = wordsIn(consent.textLanguage);
  return {
    organization: organization.id,
    under: {
      schema: 1,
      policy: `${organization.id}/${consent.policy}`,
      language,
    },
    text: {
      version: consent.version,
      sha256: consent.sha256,
      notice: consent.notice.sha256,
    },
    months: ['', ...months.map((_, index) => aroundMonth(dateInWords, index + 1))],
    acceptedDays: consent.acceptedDays,
    declinedDays: consent.declinedDays,
    scripts: isQuiet ? [] : scriptsWritten(consent.purposes),
    isQuiet,
    eraser,
    words,
    purposes: consent.purposes.map((purpose) => purposeOf(purpose, clients)),
    ended: { stores: storesOf(consent.endedItems) },
  };
}

/** `month`: from 1. */
const aroundMonth = (dateInWords: ReaderWords['dateInWords'], month: number): string =>
  dateInWords(`2026-${String(month).padStart(2, '0')}-09`).slice('9'.length, -'2026'.length);

function purposeOf(purpose: AskedPurpose, clients: ManifestParts['clients']): ManifestPurpose {
  const { id, name, basis, disclosureHash, earlier, trackers } = purpose;
  const covering = earlier.filter(({ uncovered }) => uncovered.length === 0);
  return {
    id,
    name,
    needsConsent: basis === 'consent',
    disclosureHashes: [disclosureHash, ...covering.map((old) => old.disclosureHash)],
    trackers: trackers.flatMap((tracker) => trackerOf(tracker, clients) ?? []),
  };
}

/** A tracker that this site runs; nothing where it only is declared here. */
function trackerOf(
  { adapter, items = [] }: RegistryTracker,
  clients: ManifestParts['clients'],
): ManifestTracker | undefined {
  if (!adapter) return undefined;
  const client = clients.get(adapter.name);
  // Without it the tracker could neither run nor be erased.
  if (client === undefined) throw new Error(catalogue.failures.adapterWithoutClient(adapter.name));
  return { client, options: adapter.options, stores: storesOf(items) };
}

const storesOf = (items: readonly StoredItem[]): StoredName[] =>
  items.filter(stays).map(({ kind, name }) => [kind, name, prefixOf(kind, name)]);

function prefixOf(kind: StoredItem['kind'], name: string): string {
  if (kind === 'indexed-db' || kind === 'cache') return '';
  return name.replace(/\*.*$/, '');
}
