import type { Lifespan } from '../../schema/date.ts';
import { lineOf, type Entry } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import { holdsOn, startOf } from '../text/dates.ts';
import { contentProblems as say } from '../problems/content.ts';
import { vendorOn, type VendorBook } from '../recipients/vendors.ts';
import type { ContentIndex } from '../content-index.ts';

type Path = readonly PropertyKey[];

/** A row does not end before it starts. */
export function checkLifespan(entry: Entry<unknown>, path: Path, { since, until }: Lifespan): Problem[] {
  if (until === undefined || startOf(since) < startOf(until)) return [];
  return [say.backwards(entry.file, lineOf(entry, [...path, 'until']), since, until)];
}

/** The vendor exists and something is known of it as long as the row holds. Astro only logs a dangling reference. */
export function checkVendor(
  entry: Entry<unknown>,
  path: Path,
  vendor: string,
  life: Lifespan,
  book: VendorBook,
): Problem[] {
  if (vendor === 'not-stated' || vendor === 'own') return [];
  const line = lineOf(entry, [...path, 'vendor']);
  if (!book.has(vendor)) return [say.vendor(entry.file, line, vendor, [...book.keys()])];
  const days = [life.since, ...(book.get(vendor) ?? []).flatMap(({ until }) => until ?? [])]
    .map(startOf)
    .filter((day) => holdsOn(day, life))
    .sort();
  const bare = days.find((day) => !vendorOn(book, vendor, day));
  return bare === undefined ? [] : [say.vendorDate(entry.file, line, vendor, bare)];
}

/** Vendors' and subprocessors' rows. */
export function checkRows({ content, vendors }: ContentIndex): Problem[] {
  return [
    ...content.vendors.flatMap((entry) =>
      (entry.value?.rows ?? []).flatMap((row, index) => checkLifespan(entry, ['rows', index], row)),
    ),
    ...content.subprocessors.flatMap((entry) =>
      (entry.value?.rows ?? []).flatMap((row, index) => [
        ...checkLifespan(entry, ['rows', index], row),
        ...checkVendor(entry, ['rows', index], row.vendor, row, vendors),
      ]),
    ),
  ];
}
