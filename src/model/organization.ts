import type { OrganizationFile } from '../schema/organization.ts';
import type { LegalBasis, FrontMatter, Right } from '../schema/policy.ts';
import type { Inputs } from '../schema/lock.ts';
import type { Look, LookFiles } from './look/compose-look.ts';
import type { AskedPurpose, Consent, EarlierDisclosure } from './consent/asked-purpose.ts';
import type { Registry, RegistryPurpose, RegistryTracker } from './registry/registry-rows.ts';
import type { Coming } from './coming.ts';
import type { PolicyText } from './versions/policy-text.ts';
import type { DocumentKind } from './document-kind.ts';
import type { SubprocessorList } from './recipients/subprocessor-list.ts';
import type { Canonical, EarlierText } from './versions/published-text.ts';
import type { Prose } from './versions/prose.ts';
import type { RetentionRow } from './versions/retention.ts';
import type { Urls } from './pages/urls.ts';
import type { Language } from '../words/index.ts';

export type { SubprocessorList };
export type { AskedPurpose, Consent, EarlierDisclosure };
export type { Registry, RegistryPurpose, RegistryTracker };

/** Who answers for the policies, with everything that its pages show. What `assemble` makes of the content. */
export interface Organization extends Omit<OrganizationFile, 'consent' | 'languages' | 'words' | keyof LookFiles> {
  id: string;
  /** The language of its pages, and of the texts that they show. */
  language: Language;
  /** The same organization in every language, that of its source first. */
  languages: readonly Organization[];
  /** Which text counts where they differ: each, or that of one language. */
  prevails: OrganizationFile['languages']['prevails'];
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

/** What a text translates. */
export interface TextTranslated {
  source: Version;
  /** Fingerprint of the source's text when it was translated. */
  translates: string;
  /** Who translated it, as readers see it. */
  translator: string;
  /** The day on which it was first published here: ISO 8601. */
  published: string;
}

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
  /** Its name in the lock: `altaclario/privacy/2026-06-03`. */
  key: string;
  /** The language of the pages that show it. */
  language: Language;
  /** The language of its text: that of its source, where it has none in the language of the pages. */
  textLanguage: Language;
  /** Present where its text is a translation. */
  translation?: TextTranslated | undefined;
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
