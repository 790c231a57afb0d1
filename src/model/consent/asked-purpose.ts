import type { StoredItem } from '../../schema/tracker.ts';
import type { Language } from '../../words/index.ts';
import type { Disclosure } from '../registry/disclosed.ts';
import type { RegistryPurpose } from '../registry/registry-rows.ts';
import type { Notice } from './notice.ts';

/** A purpose that a visitor can say yes or no to, with what it disclosed when that may have been said before. */
export interface AskedPurpose extends RegistryPurpose {
  earlier: EarlierDisclosure[];
}

/** What a purpose disclosed before. */
export interface EarlierDisclosure {
  disclosure: Disclosure;
  disclosureHash: string;
  /** What a yes to it does not cover, as sentences; empty: it covers all that runs now, and nobody is asked again. */
  uncovered: string[];
  /** Where that is shown: the redline since the version in force when it last held, or the list of what is stored. */
  detailsUrl: string;
}

/** What the banner, the panel and the island need. */
export interface Consent {
  language: Language;
  /** The language of the policy that is read: that of its source, where it is not translated. */
  textLanguage: Language;
  /** The policy consent is given under, and its version in force. */
  policy: string;
  version: string;
  /** Fingerprint of that version. */
  sha256: string;
  policyUrl: string;
  /** The words of the banner and the preferences, as a text of their own, and its fingerprint. */
  notice: Notice & { text: string; sha256: string };
  /** Optional purposes with trackers that this site runs. */
  purposes: AskedPurpose[];
  /** What trackers that this site ran before stored, and none of today's does: still to be erased. */
  endedItems: StoredItem[];
  /** Essential ones, and those that only the product runs: shown, never asked. */
  others: RegistryPurpose[];
  /** Days for which a yes and a no hold; absent: until the visitor changes it. */
  acceptedDays?: number | undefined;
  declinedDays?: number | undefined;
}
