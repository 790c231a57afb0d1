import { scriptsWritten } from '../pages/content-security-policy.ts';
import { LANGUAGE, words as catalogue } from '../../words/index.ts';
import type { StoredItem } from '../../schema/tracker.ts';
import type { Consent, Organization } from '../organization.ts';

/** What the island reads: the one JSON block in the page. It holds nothing that the page may not show. */
export interface Manifest {
  /** Names the record: `consent:altaclario`. */
  organization: string;
  /** What every record made on this page holds: under which text the choice is made. */
  under: {
    schema: 1;
    /** The policy that consent is given under: `altaclario/privacy`. */
    policy: string;
    /** Its version in force: `2026-06-03`. */
    version: string;
    /** Fingerprint of that version's canonical text: SHA-256, hexadecimal. */
    sha256: string;
    /** BCP 47, as the page's `lang`. */
    language: string;
  };
  /** Days for which a yes and a no hold; absent: until changed. */
  acceptedDays?: number | undefined;
  declinedDays?: number | undefined;
  purposes: ManifestPurpose[];
  /** Addresses of scripts that trackers write as texts: the one policy of Trusted Types lets them through. */
  scripts: string[];
  /** URL of the code that erases. */
  eraser: string;
  /** Names of the twelve months, from 1, in the language of the page. */
  months: string[];
  /**
   * What is said in each state; `{date}` and `{version}` are those of the choice, `{on}` names what it lets run. `saved`
   * comes before `on`, and `unkept` before all of them where storage is refused.
   */
  words: Record<ConsentState | 'saved' | 'unkept', string>;
}

/** What the visitor is told; one for each row of the state table (docs/consent-states.md). */
export type ConsentState =
  | 'unasked' // no choice yet
  | 'gpc' // no choice, and the signal is honoured
  | 'paused' // an earlier yes, paused by the signal
  | 'override' // a yes given although the signal is sent
  | 'declined-gpc' // declined, and the signal is sent
  | 'on' // a yes holds
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

export interface ManifestTracker {
  /** URL of the adapter's client on this site; empty: the tracker has ended, and only what it left is to go. */
  client: string;
  options: unknown;
  /**
   * What it stores, for its erasure: kind; name, in which `*` stands for any run of characters; and the text that tells of it
   * among the names of cookies and keys. Databases and caches cannot be seen at once: for them it is empty, and the eraser looks.
   */
  stores: [kind: StoredItem['kind'], name: string, prefix: string][];
}

/** What the page carries beside the organization's facts. */
export interface ManifestParts extends Pick<Manifest, 'eraser' | 'words'> {
  /** URL of each adapter's client. */
  clients: ReadonlyMap<string, string>;
}

export function manifestOf(
  organization: Organization,
  consent: Consent,
  { clients, eraser, words }: ManifestParts,
): Manifest {
  return {
    organization: organization.id,
    under: {
      schema: 1,
      policy: `${organization.id}/${consent.policy}`,
      version: consent.version,
      sha256: consent.sha256,
      language: LANGUAGE,
    },
    months: ['', ...catalogue.months],
    acceptedDays: consent.acceptedDays,
    declinedDays: consent.declinedDays,
    scripts: scriptsWritten(consent.purposes),
    eraser,
    words,
    purposes: consent.purposes.map(({ id, name, basis, disclosureHash, earlier, trackers }, index) => ({
      id,
      name,
      needsConsent: basis === 'consent',
      disclosureHashes: [
        disclosureHash,
        ...earlier.filter(({ uncovered }) => uncovered.length === 0).map((old) => old.disclosureHash),
      ],
      trackers: [
        ...trackers.flatMap(({ adapter, items = [] }): ManifestTracker[] => {
          if (!adapter) return [];
          const client = clients.get(adapter.name);
          if (client === undefined)
            throw new Error(
              `src/trackers/${adapter.name}/client.ts is missing: the adapter “${adapter.name}” could not run, and nothing of it be erased`,
            );
          return [{ client, options: adapter.options, stores: storesOf(items) }];
        }),
        ...(index === 0 && consent.endedItems.length > 0
          ? [{ client: '', options: {}, stores: storesOf(consent.endedItems) }]
          : []),
      ],
    })),
  };
}

const storesOf = (items: readonly StoredItem[]): ManifestTracker['stores'] =>
  items.map(({ kind, name }) => [
    kind,
    name,
    kind === 'indexed-db' || kind === 'cache' ? '' : name.replace(/\*.*$/, ''),
  ]);
