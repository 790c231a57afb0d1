import { createHash } from 'node:crypto';
import type { PurposeBasis } from '../../schema/tracker.ts';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';
import { canonicalJson } from '../text/canonical-json.ts';

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

/** A purpose before it is known what it discloses. */
export type UndisclosedPurpose = Omit<RegistryPurpose, 'disclosure' | 'disclosureHash'>;

export function withDisclosure(purpose: UndisclosedPurpose): RegistryPurpose {
  const disclosure = disclosureOf(purpose);
  return { ...purpose, disclosure, disclosureHash: hashOfDisclosure(disclosure) };
}

function disclosureOf({ basis, interest, shortForm, description, trackers, endedBy }: UndisclosedPurpose): Disclosure {
  return {
    format: 1,
    basis,
    interest,
    shortForm,
    description,
    trackers: trackers
      .filter(({ adapter }) => adapter)
      .map(disclosedTracker)
      .sort(by(({ id }) => id)),
    endedBy,
  };
}

function disclosedTracker({ id, vendor, isOwn, about, hosts, adapter, items = [] }: RegistryTracker): DisclosedTracker {
  return {
    id,
    vendor: isOwn ? 'own' : vendor,
    about,
    hosts: Object.fromEntries(Object.entries(hosts).map(([kind, names]) => [kind, [...names].sort()])),
    settings: adapter?.privacyOptions,
    items: items
      .map(({ name, kind, lifetime }) => ({ name, kind, lifetime }))
      .sort(by(({ name, kind }) => name + kind)),
  };
}

const by =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    key(a) < key(b) ? -1 : 1;

/** The first 64 bits of the SHA-256 of a disclosure's canonical JSON: 16 hexadecimal digits. */
export const hashOfDisclosure = (disclosure: Disclosure): string =>
  createHash('sha256').update(canonicalJson(disclosure)).digest('hex').slice(0, 16);
