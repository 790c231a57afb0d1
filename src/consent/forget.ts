import type { Manifest } from '../model/consent/manifest.ts';
import { isSpent } from './decide.ts';
import { heldBy } from './erase.ts';
import { parseRecord } from './record.ts';

/**
 * Removes a record in which all has lapsed and nothing is an objection, once nothing is left of what its purposes
 * stored: no longer than it is needed (GDPR Art. 5(1)(e)). What cannot be removed keeps it, for the next page to try.
 */
export async function forgetIfSpent(manifest: Manifest): Promise<void> {
  const key = `consent:${manifest.organization}`;
  const record = parseRecord(localStorage.getItem(key) ?? '', manifest.under.policy, Date.now());
  if (!record || !isSpent(record, manifest, Date.now())) return;
  // What needs no consent runs again, and keeps what it stores.
  const consented = manifest.purposes.filter(({ needsConsent }) => needsConsent);
  const trackers = consented.flatMap((purpose) => purpose.trackers);
  const held = await Promise.all([...trackers, manifest.ended].map(heldBy));
  if (held.flat().length === 0) localStorage.removeItem(key);
}
