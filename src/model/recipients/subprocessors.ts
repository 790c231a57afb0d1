import type { Subprocessors } from '../../schema/subprocessors.ts';
import { wordsIn, type Language } from '../../words/index.ts';
import type { Coming } from '../coming.ts';
import { holdsOn, startOf } from '../text/dates.ts';
import type { SubprocessorList } from '../organization.ts';
import type { VendorNames } from './vendors.ts';

/** The list on the first day to come that has rows, where none holds on a day. */
export function comingSubprocessors(
  date: string,
  content: Subprocessors | undefined,
  vendors: VendorNames,
  language: Language,
): Coming<SubprocessorList> | undefined {
  const rows = content?.rows ?? [];
  if (rows.some((row) => holdsOn(date, row))) return undefined;
  const coming = rows.map(({ since }) => since).filter((since) => startOf(since) > startOf(date));
  const [first] = coming.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return first === undefined ? undefined : { date: first, what: subprocessorsOn(first, content, vendors, language) };
}

const known = (fact: string): string | undefined => (fact === 'not-stated' ? undefined : fact);

/** The subprocessors on one day. */
export function subprocessorsOn(
  date: string,
  content: Subprocessors | undefined,
  vendors: VendorNames,
  language: Language,
): SubprocessorList {
  const rows = (content?.rows ?? [])
    .filter((row) => holdsOn(date, row))
    .map((row) => ({
      service: row.service,
      vendor: row.vendor === 'not-stated' ? undefined : vendors(row.vendor, date),
      purpose: known(row.purpose),
      data: known(row.data),
      country: row.country === 'not-stated' ? undefined : wordsIn(language).countries[row.country],
      region: row.region,
    }));
  return { list: content?.list ?? 'published', note: content?.note, rows };
}
