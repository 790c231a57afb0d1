import type { OrganizationFile } from '../schema/organization.ts';
import type { LegalBasis, FrontMatter, Right } from '../schema/policy.ts';
import type { PurposeBasis, StoredItem } from '../schema/tracker.ts';
import type { Hosts } from '../trackers/adapter.ts';
import type { Inputs } from '../schema/lock.ts';
import type { Look, LookFiles } from './look/compose-look.ts';
import type { Notice } from './consent/notice.ts';
import type { Coming } from './coming.ts';
import type { Disclosure } from './registry/disclosed.ts';
import type { PolicyText } from './versions/policy-text.ts';
import type { DocumentKind } from './document-kind.ts';
import type { SubprocessorList } from './recipients/subprocessor-list.ts';
import type { Canonical, EarlierText } from './versions/published-text.ts';
import type { Prose } from './versions/prose.ts';
import type { RetentionRow } from './versions/retention.ts';
import type { Urls } from './pages/urls.ts';

export type { SubprocessorList };

/** Who answers for the policies, with everything that its pages show. What `assemble` makes of the content. */
export interface Organization extends Omit<OrganizationFile, 'consent' | 'words' | keyof LookFiles> {
  id: string;
  look: Look;
  urls: Urls;
  /** The day that states are computed for: ISO 8601. */
  asOf: string;
  /** Whether search engines are kept away: it is invented, or this is a preview. */
  isHidden: boolean;
  /** Other organizations whose pages run trackers on this origin, by name; none where it runs none itself. */
  sharesOriginWith: string[];
  policies: Policy[];
  /** The policy that says what happens with messages: `privacy`, or the one that consent is given under. */
  privacyPolicy?: Policy | undefined;
  /** The registry as it is today: the cookie page, the panel, the gate and the Content-Security-Policy. */
  registry: Registry;
  subprocessors: SubprocessorList;
  /** Where nothing is stored yet, or these pages wait for their policy: what begins first. */
  comingRegistry?: Coming<Registry> | undefined;
  /** Where no subprocessor is listed yet: the first list to come. */
  comingSubprocessors?: Coming<SubprocessorList> | undefined;
  /** Every notice that was ever shown, as far as it is kept, with today's: fingerprint and text. */
  notices: { sha256: string; text: string }[];
  /** Present where this site has something to ask; else its pages carry no banner and no script. */
  consent?: Consent | undefined;
}

/** One document of an organization, with its annexes: those that are shown. */
export interface Policy extends DocumentKind {
  /** The folder, and the last part of its URL: `privacy`. */
  id: string;
  /** Title of the version at its URL. */
  title: string;
  /** The policies that it is an annex of. */
  annexOf: readonly string[];
  /** Newest first; drafts only where they were asked for. What is not versioned lacks those that were replaced. */
  versions: Version[];
  /** The version at the policy's own URL: the one in force, or the earliest upcoming one where none is yet. */
  current: Version;
  inForce?: Version;
  upcoming: Version[];
}

export type Status = 'draft' | 'upcoming' | 'in-force' | 'superseded';

/** One dated text of a policy. */
export interface Version extends Pick<
  FrontMatter,
  | 'title'
  | 'dateKind'
  | 'kind'
  | 'changes'
  | 'reconsent'
  | 'announced'
  | 'lateReason'
  | 'justification'
  | 'corrections'
  | 'summary'
> {
  /** Its date and file name: `2026-06-03` or `2026-02`. */
  id: string;
  /** Path of its file inside `content/`; the id of its collection entry. */
  file: string;
  policy: string;
  /** Whether it is kept for good; otherwise the next version takes its place. */
  isVersioned: boolean;
  status: Status;
  dateInWords: string;
  /** The permanent URL of this text, and of its canonical form. */
  url: string;
  markdownUrl: string;
  prose: Prose;
  retention: RetentionRow[];
  processing: { purpose: string; basis?: LegalBasis | undefined; note?: string | undefined }[];
  rights: { right: Right; how: string }[];
  /** Trackers and subprocessors as they stood on its date. */
  registry: Registry;
  subprocessors: SubprocessorList;
  /** Its published text and its fingerprint: what is archived where the version is locked, else `rendered`. */
  canonical: Canonical;
  /** The text that its content and the words of today give. It may differ from the published one in words of ours. */
  rendered: Canonical;
  /** Whether the published text comes from the archive. */
  isLocked: boolean;
  /** The published text, taken apart as a page shows it. */
  text: PolicyText;
  /** Its texts before corrections, oldest first. */
  earlier: EarlierText[];
  /** What `rendered` was made of. */
  inputs: Inputs;
}

/** The purposes and trackers that hold on one day. */
export interface Registry {
  purposes: RegistryPurpose[];
}

export interface RegistryPurpose {
  id: string;
  name: string;
  /** Absent: not stated, and then this site runs nothing for it. */
  basis?: PurposeBasis | undefined;
  /** What it is for in a few words, as the banner says it. */
  shortForm: string;
  description: string;
  /** Which legitimate interest it rests on; `not-stated` is a gap that readers see. */
  interest?: string | undefined;
  /** Why it may store without consent, on legitimate interests. */
  exemption?: string | undefined;
  trackers: RegistryTracker[];
  /** The last version that ended the consent to it. */
  endedBy?: string | undefined;
  /** From when this row holds; absent: always. */
  since?: string | undefined;
  /** Why this row only says in other words what the one before it said; readers see it. */
  editorial?: string | undefined;
  /** What a yes covers, and the hash that a record keeps of it (docs/glossary.md). */
  disclosure: Disclosure;
  disclosureHash: string;
}

export interface RegistryTracker {
  id: string;
  vendor: string;
  /** Whether that is the organization itself. */
  isOwn: boolean;
  about?: string | undefined;
  /** From when this row holds. */
  since?: string | undefined;
  /** Why this row only says in other words what the one before it said; readers see it. */
  editorial?: string | undefined;
  runs: 'product' | 'website' | 'this-site';
  /** Absent: not stated. */
  items?: StoredItem[] | undefined;
  hosts: Hosts;
  /** Where this site runs it. */
  adapter?: {
    name: string;
    options: unknown;
    /** Addresses of the scripts that it writes as texts. */
    scripts: string[];
    privacyOptions?: Record<string, unknown> | undefined;
  };
}

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
