/** How a choice was made. `gpc-override`: a yes in the preferences while the browser sent Global Privacy Control. */
export type Method = 'banner' | 'preferences' | 'gpc-override';

export interface PurposeChoice {
  /** The answer to a purpose that needs consent. */
  granted?: boolean;
  /** The answer to one that rests on legitimate interests: nobody consents to it (GDPR Art. 21(1)). */
  objected?: boolean;
  /** Hash over what the purpose disclosed when it was chosen; another hash on the page is another question. */
  disclosureHash: string;
  /**
   * The version that it was chosen under, and the SHA-256 of its canonical text: a later choice about another purpose
   * leaves both.
   */
  version: string;
  sha256: string;
  /** SHA-256 of the notice that was shown: the words of the banner and the preferences. */
  notice: string;
  /** When it was chosen: ISO 8601, UTC. A later choice about another purpose does not renew it. */
  time: string;
  /** Whether the browser sent Global Privacy Control then: only such a yes is stronger than it. */
  gpc: boolean;
}

/** One decision. It holds no identifier, no address and no user agent (docs/consent-states.md; GDPR Art. 5(1)(c)). */
export interface Choice {
  /** The policy and version it was made under: `altaclario/privacy`, `2026-06-03`. */
  policy: string;
  version: string;
  /** SHA-256 of that version's canonical text, hexadecimal. */
  sha256: string;
  /** SHA-256 of the notice that was shown. */
  notice: string;
  purposes: Record<string, PurposeChoice>;
  /** ISO 8601, UTC. */
  time: string;
  method: Method;
  /** Whether the browser sent Global Privacy Control. */
  gpc: boolean;
  /** BCP 47: the language of the page. */
  language: string;
}

/** What is saved in localStorage: the choice that counts, and those before it (GDPR Art. 7(1)). */
export interface ConsentRecord extends Choice {
  schema: 1;
  /** Newest first, at most `HISTORY`. */
  history: Choice[];
}

/**
 * What is found in storage. `null`: something that cannot be read, or storage itself cannot: there may have been an
 * objection.
 */
export type Stored = ConsentRecord | null | undefined;

/** How many earlier choices are kept. */
export const HISTORY = 20;

/** The clock of another tab may be read a moment later than ours. Milliseconds. */
const SKEW = 60_000;

/**
 * Reads a stored text. Anything unreadable, hostile, of another policy or from the future is no record. `now`: ms since
 * 1970.
 */
export function parseRecord(text: string, policy: string, now: number): ConsentRecord | null {
  try {
    const value = JSON.parse(text) as ConsentRecord;
    // Exactly as they are written, or no time at all: `5` and `2026` are dates to a browser.
    const isPast = (time: string) => new Date(time).toJSON() === time && Date.parse(time) < now + SKEW;
    const isText = (field: unknown): boolean => typeof field === 'string';
    const isSound =
      value.schema === 1 &&
      value.policy === policy &&
      Array.isArray(value.history) &&
      isText(value.method) &&
      isText(value.version) &&
      isText(value.sha256) &&
      isPast(value.time) &&
      Object.values(value.purposes).every(
        ({ granted, objected, disclosureHash, version, sha256, time }) =>
          // What says both yes and no says nothing.
          typeof (granted === undefined ? objected : granted) === 'boolean' &&
          granted !== objected &&
          isText(disclosureHash) &&
          isText(version) &&
          isText(sha256) &&
          isPast(time),
      );
    if (isSound) return value;
  } catch {
    // It is none.
  }
  return null;
}
