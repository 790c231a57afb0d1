import type { Lifespan } from '../../schema/date.ts';
import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { nearest } from '../../schema/nearest.ts';
import { warningAt, type Problem } from '../../schema/problem.ts';
import type { Subprocessors } from '../../schema/subprocessors.ts';
import { words } from '../../words/index.ts';
import type { ContentIndex } from '../content-index.ts';
import { vendorNames, vendorOn, type VendorBook } from '../recipients/vendors.ts';
import { gapsIn } from '../recipients/subprocessor-gaps.ts';
import { subprocessorsOn } from '../recipients/subprocessors.ts';
import { holdsOn, startOf } from '../text/dates.ts';
import { problemIn, rowsOf, type Row } from './row.ts';

const wrong = words.problems.rows;

/** The rows of vendors and subprocessors: their dates, and the vendors that they name. */
export function checkRows({ content, vendors, today }: ContentIndex): Problem[] {
  const vendorRows = content.vendors.flatMap((entry) => rowsOf(entry, 'rows', entry.value?.rows ?? []));
  const subprocessorRows = content.subprocessors.flatMap((entry) => rowsOf(entry, 'rows', entry.value?.rows ?? []));
  return [
    ...vendorRows.flatMap(checkLifespan),
    ...subprocessorRows.flatMap((row) => [...checkLifespan(row), ...checkVendor(row, vendors)]),
    ...content.subprocessors.flatMap((entry) => checkCompleteness(entry, today, vendors)),
  ];
}

/** A published list states all facts of today's rows. Where it lacks some, its page says so, and the editor is told. */
function checkCompleteness(entry: Entry<Subprocessors>, today: string, book: VendorBook): Problem[] {
  const gaps = gapsIn(subprocessorsOn(today, entry.value, vendorNames(book), 'en'));
  if (gaps.length === 0) return [];
  return [warningAt(entry.file, lineOf(entry, ['list']), wrong.incompleteList(gaps))];
}

/** A row does not end before it starts. */
export function checkLifespan(row: Row<Lifespan>): Problem[] {
  const { since, until } = row.value;
  if (until === undefined || startOf(since) < startOf(until)) return [];
  return [problemIn(row, 'until', wrong.endsBeforeItStarts(since, until))];
}

/** The vendor exists, and is described for as long as the row is active. Astro only logs a dangling reference. */
export function checkVendor(row: Row<Lifespan & { vendor: string }>, book: VendorBook): Problem[] {
  const { vendor, ...life } = row.value;
  if (vendor === 'not-stated' || vendor === 'own') return [];
  const vendorRows = book.get(vendor);
  if (!vendorRows) return [problemIn(row, 'vendor', wrong.unknownVendor(vendor, nearest(vendor, [...book.keys()])))];
  // A mistake in the vendor's own file has a message of its own.
  if (vendorRows.length === 0) return [];
  const daysOfChange = [life.since, ...vendorRows.flatMap(({ until }) => until ?? [])].map(startOf).sort();
  const undescribed = daysOfChange.find((day) => holdsOn(day, life) && !vendorOn(book, vendor, day));
  return undescribed === undefined ? [] : [problemIn(row, 'vendor', wrong.vendorWithoutRow(vendor, undescribed))];
}
