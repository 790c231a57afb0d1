import type { PurposeBasis } from '../../schema/tracker.ts';

/**
 * What a visitor said yes to: all that counts when a purpose changes. It has the organization's own words, in the
 * language of its source, and none of Sayso's; no name of a purpose; and only what these pages run, not the product.
 */
export interface Disclosure {
  /** Form of this list. Another form is another hash. */
  format: 1;
  basis?: PurposeBasis | undefined;
  interest?: string | undefined;
  shortForm: string;
  description: string;
  /** By id. */
  trackers: DisclosedTracker[];
  /** Date of the last version that ended the consent. */
  endedBy?: string | undefined;
}

export interface DisclosedTracker {
  id: string;
  /** The provider's name, or `own`. */
  vendor: string;
  about?: string | undefined;
  /** What it contacts, by what for. */
  hosts: Record<string, string[]>;
  /** The options that change what is sent. */
  settings?: Record<string, unknown> | undefined;
  /** What it stores, by name. */
  items: { name: string; kind: string; lifetime: string }[];
}
