import { createHash } from 'node:crypto';
import type { PurposeBasis } from '../../schema/tracker.ts';
import type { RegistryTracker } from '../organization.ts';

/**
 * Eight hexadecimal digits over what a visitor said yes to: the vendors, what they store for how long, the hosts they
 * contact, and the legal basis, as no objection is no consent. Wording is left out, so that nobody is asked again after
 * a typo was fixed in a description.
 */
export function disclosureHashOf(
  basis: PurposeBasis | undefined,
  trackers: RegistryTracker[],
  endedBy: string | undefined,
): string {
  const disclosed = trackers
    .map(({ id, vendor, items, hosts, adapter }) => ({
      id,
      vendor,
      hosts,
      settings: adapter?.privacyOptions,
      items: (items ?? []).map(({ name, kind, lifetime }) => [name, kind, lifetime]),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([basis ?? null, disclosed, endedBy ?? null]))
    .digest('hex')
    .slice(0, 8);
}
