import { createHash } from 'node:crypto';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import type { DisclosedTracker, Disclosure } from './disclosed.ts';

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
