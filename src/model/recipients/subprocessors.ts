import type { Subprocessors } from '../../schema/subprocessors.ts';
import { words } from '../../words/index.ts';
import { holdsOn } from '../text/dates.ts';
import type { SubprocessorList } from '../organization.ts';
import type { VendorNames } from './vendors.ts';

const known = (fact: string): string | undefined => (fact === 'not-stated' ? undefined : fact);

/** The subprocessors on one day. */
export function subprocessorsOn(
  date: string,
  content: Subprocessors | undefined,
  vendors: VendorNames,
): SubprocessorList {
  const rows = (content?.rows ?? [])
    .filter((row) => holdsOn(date, row))
    .map((row) => ({
      service: row.service,
      vendor: row.vendor === 'not-stated' ? undefined : vendors(row.vendor, date),
      purpose: known(row.purpose),
      data: known(row.data),
      country: row.country === 'not-stated' ? undefined : words.countries[row.country],
      region: row.region,
    }));
  return { list: content?.list ?? 'published', note: content?.note, rows };
}
