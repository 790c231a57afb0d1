import type { Subprocessors } from '../../schema/subprocessors.ts';
import { holdsOn, LANGUAGE } from '../text/dates.ts';
import type { SubprocessorList } from '../organization.ts';
import type { VendorNames } from './vendors.ts';

const countries = new Intl.DisplayNames(LANGUAGE, { type: 'region' });

const known = (fact: string): string | undefined => (fact === 'not-stated' ? undefined : fact);

/** The subprocessors on one day. */
export function subprocessorsOn(
  date: string,
  facts: Subprocessors | undefined,
  vendors: VendorNames,
): SubprocessorList {
  const rows = (facts?.rows ?? [])
    .filter((row) => holdsOn(date, row))
    .map((row) => ({
      service: row.service,
      vendor: row.vendor === 'not-stated' ? undefined : vendors(row.vendor, date),
      purpose: known(row.purpose),
      data: known(row.data),
      country: row.country === 'not-stated' ? undefined : countries.of(row.country),
      region: row.region,
    }));
  return { isPublished: facts?.list === 'published', note: facts?.note, rows };
}
