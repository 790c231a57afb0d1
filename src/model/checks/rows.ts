import type { Lifespan } from '../../schema/date.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { ContentIndex } from '../content-index.ts';
import { vendorOn, type VendorBook } from '../recipients/vendors.ts';
import { holdsOn, startOf } from '../text/dates.ts';
import { problemIn, rowsOf, type Row } from './row.ts';

const wrong = words.problems.rows;

/** The rows of vendors and subprocessors: their dates, and the vendors that they name. */
export function checkRows({ content, vendors }: ContentIndex): Problem[] {
  const vendorRows = content.vendors.flatMap((entry) => rowsOf(entry, 'rows', entry.value?.rows ?? []));
  const subprocessorRows = content.subprocessors.flatMap((entry) => rowsOf(entry, 'rows', entry.value?.rows ?? []));
  return [
    ...vendorRows.flatMap(checkLifespan),
    ...subprocessorRows.flatMap((row) => [...checkLifespan(row), ...checkVendor(row, vendors)]),
  ];
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
