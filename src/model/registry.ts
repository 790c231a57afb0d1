import { createHash } from 'node:crypto';
import type { PurposeBasis, StoredItem, Tracker, Trackers } from '../schema/tracker.ts';
import { adapterNamed } from '../trackers/index.ts';
import { isAsked } from './consent.ts';
import { holdsOn, startOf } from './dates.ts';
import type { Registry, RegistryPurpose, RegistryTracker } from './organization.ts';
import type { VendorBook, VendorNames } from './vendors.ts';
import { NOT_STATED } from './words.ts';

/** The last version that ended the consent for a purpose; part of its scope, so that such a version asks again. */
export type ConsentEndedBy = (purpose: string) => string | undefined;

/** Id of what keeps the visitor's choice, and of its purpose where no other is essential. */
export const RECORD = 'choice';

/** The organization itself. Its name may change, and an old version must not change with it. */
const FIRST_PARTY = 'First party';

/** The registry on one day. The facts were checked before: every tracker's purpose, vendor, adapter and options exist. */
export function registryOn(date: string, facts: Trackers, vendors: VendorNames, organization: string, endedBy: ConsentEndedBy): Registry {
  const active = facts.trackers.filter((tracker) => holdsOn(date, tracker));
  const purposes = facts.purposes.filter((purpose) => holdsOn(date, purpose)).map((purpose): RegistryPurpose => {
    const trackers = active.filter((tracker) => tracker.purpose === purpose.id).map((tracker) => trackerOf(tracker, vendors, date));
    const basis = purpose.basis === 'not-stated' ? undefined : purpose.basis;
    return { ...purpose, basis, trackers, endedBy: endedBy(purpose.id), scope: scopeOf(basis, trackers, endedBy(purpose.id)) };
  });
  return { purposes: withRecord(purposes.filter((purpose) => purpose.trackers.length > 0), organization) };
}

/** Each day on which the registry may become another: a row, a vendor's fact, an adapter's fact or a version begins or ends. */
export function daysOfChange({ purposes, trackers }: Trackers, vendors: VendorBook, versions: readonly { id: string }[]): string[] {
  const own = trackers.flatMap(({ vendor, adapter }) => [...(vendors.get(vendor) ?? []), ...(adapterNamed(adapter)?.disclosed ?? [])]);
  const rows: { since?: string | undefined; until?: string | undefined }[] = [...purposes, ...trackers, ...own];
  const days = [...rows.flatMap(({ since, until }) => [since ?? [], until ?? []].flat()), ...versions.map(({ id }) => id)].map(startOf);
  return [...new Set(days)].sort();
}

/** What keeps the visitor's choice on the device. */
export const recordItem = (organization: string): StoredItem => ({
  name: `consent:${organization}`, kind: 'local-storage', lifetime: 'until-deleted',
  use: 'Keeps your choice on these pages, with its date and the version of the policy. Written only when you choose.',
});

/** Where there is something to choose, the site keeps the choice itself: exempt from consent, and listed all the same (requirement R12). */
function withRecord(purposes: RegistryPurpose[], organization: string): RegistryPurpose[] {
  if (!purposes.some(isAsked)) return purposes;
  const record: RegistryTracker = {
    id: RECORD, vendor: FIRST_PARTY, runs: 'this-site', hosts: {},
    items: [recordItem(organization)],
  };
  const essential = purposes.find(({ basis }) => basis === 'essential');
  if (essential) return purposes.map((purpose) => (purpose === essential ? { ...purpose, trackers: [...purpose.trackers, record] } : purpose));
  return [{ id: RECORD, name: 'Your choice', basis: 'essential', description: 'Keeps what you choose here.', trackers: [record], scope: '' }, ...purposes];
}

/** The part of a tracker that comes from its adapter. */
export type AdapterOnDay = Pick<RegistryTracker, 'items' | 'hosts' | 'adapter'>;

/** What an adapter stores and contacts with its options on a day; the facts are the only source. */
export function adapterFacts(tracker: Tracker, date: string): AdapterOnDay {
  const adapter = adapterNamed(tracker.adapter);
  if (!adapter || tracker.adapter === undefined) return { items: tracker.items, hosts: {} };
  const options = adapter.options.parse(tracker.options ?? {});
  const disclosed = adapter.disclosed.find(({ since }) => since <= startOf(date)) ?? adapter.disclosed.at(-1)!;
  return { items: disclosed.items(options), hosts: disclosed.hosts(options), adapter: { name: tracker.adapter, options, trustedTypes: adapter.trustedTypes, settings: disclosed.settings?.(options) } };
}

function trackerOf(tracker: Tracker, vendors: VendorNames, date: string): RegistryTracker {
  const vendor = tracker.vendor === 'own' ? FIRST_PARTY : tracker.vendor === 'not-stated' ? NOT_STATED : vendors(tracker.vendor, date);
  return { id: tracker.id, vendor, about: tracker.about, runs: tracker.runs, ...adapterFacts(tracker, date) };
}

/**
 * Eight hexadecimal digits over what a visitor said yes to: who, what is stored for how long, who is contacted, and on
 * which ground, as no objection is no consent. Wording is left out, so that a typo mended in a description asks nobody again.
 */
function scopeOf(basis: PurposeBasis | undefined, trackers: RegistryTracker[], endedBy: string | undefined): string {
  const disclosed = trackers
    .map(({ id, vendor, items, hosts, adapter }) => ({
      id, vendor, hosts, settings: adapter?.settings, items: (items ?? []).map(({ name, kind, lifetime }) => [name, kind, lifetime]),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([basis ?? null, disclosed, endedBy ?? null])).digest('hex').slice(0, 8);
}
