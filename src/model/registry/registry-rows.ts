import type { PurposeBasis, StoredItem } from '../../schema/tracker.ts';
import type { Hosts } from '../../trackers/adapter.ts';
import type { Disclosure } from './disclosed.ts';

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
