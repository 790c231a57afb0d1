import type { Trackers } from '../../schema/tracker.ts';
import { adapterNamed } from '../../trackers/index.ts';
import { fileOf, versionsOf, type ContentIndex } from '../content-index.ts';
import type { Language } from '../../words/index.ts';
import type { Registry } from '../organization.ts';
import { vendorNames, type VendorBook } from '../recipients/vendors.ts';
import { startOf } from '../text/dates.ts';
import { consentEndedBy } from '../versions/version-files.ts';
import { registryOn } from './registry.ts';

/** The registry of one organization through time. */
export interface RegistryHistory {
  /** The registry on a day. */
  registry: (date: string) => Registry;
  /** The days on which it may change, in order: ISO 8601. */
  days: string[];
}

/** `language`: of the words around the facts. Checks compare facts, and need none. */
export function registryOf(
  organization: string,
  { content, vendors, versions: all }: ContentIndex,
  language: Language = 'en',
): RegistryHistory {
  const trackers = fileOf(content.trackers, organization)?.value ?? { purposes: [], trackers: [] };
  const versions = versionsOf(
    { versions: all },
    organization,
    fileOf(content.organizations, organization)?.value?.consent.policy,
  );
  return {
    registry: (date) =>
      registryOn(date, trackers, {
        vendors: vendorNames(vendors),
        organization,
        endedBy: (purpose) => consentEndedBy(versions, date, purpose),
        language,
      }),
    days: daysOfChange(trackers, vendors, versions),
  };
}

/** Each day on which a row, a vendor's row, an adapter's facts or a version begins or ends. */
export function daysOfChange(
  { purposes, trackers }: Trackers,
  vendors: VendorBook,
  versions: readonly { id: string }[],
): string[] {
  const vendorRows = trackers.flatMap(({ vendor }) => vendors.get(vendor) ?? []);
  const adapterFacts = trackers.flatMap(({ adapter }) => adapterNamed(adapter)?.disclosed ?? []);
  const rows: { since?: string | undefined; until?: string | undefined }[] = [
    ...purposes,
    ...trackers,
    ...vendorRows,
    ...adapterFacts,
  ];
  const days = [
    ...rows.flatMap(({ since, until }) => [since ?? [], until ?? []].flat()),
    ...versions.map(({ id }) => id),
  ];
  return [...new Set(days.map(startOf))].sort();
}
