import type { Tracker, Trackers } from '../../schema/tracker.ts';
import { adapterNamed } from '../../trackers/index.ts';
import type { Registry, RegistryPurpose, RegistryTracker } from '../organization.ts';
import type { VendorNames } from '../recipients/vendors.ts';
import { holdsOn, startOf } from '../text/dates.ts';
import { wordsIn, type Language } from '../../words/index.ts';
import { withConsentRecord } from './consent-record.ts';
import { withDisclosure } from './disclosure.ts';

/** What a registry is made with, besides its rows. */
export interface RegistrySurroundings {
  vendors: VendorNames;
  /** Id. */
  organization: string;
  endedBy: ConsentEndedBy;
  language: Language;
}

/** The last version that ended the consent for a purpose. It is part of the disclosure hash, so that it asks again. */
export type ConsentEndedBy = (purpose: string) => string | undefined;

/** The registry on one day. Content was checked before: every tracker's purpose, vendor, adapter and options exist. */
export function registryOn(date: string, content: Trackers, around: RegistrySurroundings): Registry {
  const { vendors, endedBy, ...place } = around;
  const active = content.trackers.filter((tracker) => holdsOn(date, tracker));
  const purposes = content.purposes
    .filter((purpose) => holdsOn(date, purpose))
    .map((purpose): RegistryPurpose => {
      const trackers = active
        .filter((tracker) => tracker.purpose === purpose.id)
        .map((tracker) => trackerOf(tracker, vendors, { ...place, date }));
      const basis = purpose.basis === 'not-stated' ? undefined : purpose.basis;
      return withDisclosure({ ...purpose, basis, trackers, endedBy: endedBy(purpose.id) });
    });
  return {
    purposes: withConsentRecord(
      purposes.filter((purpose) => purpose.trackers.length > 0),
      place,
    ),
  };
}

/** The day that a tracker is shown for, and where. */
interface TrackerPlace {
  /** ISO 8601. */
  date: string;
  organization: string;
  language: Language;
}

/** The part of a tracker that comes from its adapter. */
export type AdapterOnDay = Pick<RegistryTracker, 'items' | 'hosts' | 'adapter'>;

/** What an adapter stores and contacts with its options on a day; the adapter's facts are the only source. */
export function adapterFacts(tracker: Tracker, { date, organization, language }: TrackerPlace): AdapterOnDay {
  const adapter = adapterNamed(tracker.adapter);
  if (!adapter || tracker.adapter === undefined) return { items: tracker.items, hosts: {} };
  const options = adapter.options.parse(tracker.options ?? {});
  const disclosed = adapter.disclosed.find(({ since }) => since <= startOf(date)) ?? adapter.disclosed.at(-1)!;
  return {
    items: disclosed.items(options, organization, wordsIn(language).trackers),
    hosts: disclosed.hosts(options),
    adapter: {
      name: tracker.adapter,
      options,
      scripts: adapter.scripts?.(options) ?? [],
      privacyOptions: disclosed.privacyOptions?.(options),
    },
  };
}

function trackerOf(tracker: Tracker, vendors: VendorNames, place: TrackerPlace): RegistryTracker {
  const { id, about, runs, since, editorial } = tracker;
  const vendor = vendorOf(tracker, vendors, place);
  const isOwn = tracker.vendor === 'own';
  return { id, vendor, isOwn, about, runs, since, editorial, ...adapterFacts(tracker, place) };
}

function vendorOf({ vendor }: Tracker, vendors: VendorNames, { date, language }: TrackerPlace): string {
  const words = wordsIn(language);
  if (vendor === 'own') return words.registry.firstParty;
  return vendor === 'not-stated' ? words.tables.notStated : vendors(vendor, date);
}
