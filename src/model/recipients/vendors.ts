import type { Content } from '../../schema/content.ts';
import type { VendorRow } from '../../schema/vendor.ts';
import { holdsOn } from '../text/dates.ts';

/** A vendor's name on a day. */
export type VendorNames = (vendor: string, date: string) => string;

export type VendorBook = ReadonlyMap<string, readonly VendorRow[]>;

/** The vendors by id, which is the name of their file; one whose file has mistakes has no rows. */
export function vendorBook(content: Pick<Content, 'vendors'>): VendorBook {
  return new Map(content.vendors.map((entry) => [vendorId(entry.file), entry.value?.rows ?? []]));
}

/** The id of a vendor, which is the name of its file. */
export const vendorId = (file: string): string => file.replace(/^vendors\//, '').replace(/\.yaml$/, '');

/** What is known of a vendor on a day. */
export function vendorOn(book: VendorBook, vendor: string, date: string): VendorRow | undefined {
  return book.get(vendor)?.find((value) => holdsOn(date, value));
}

/** The same for callers that run after the checks, when every vendor named is known. */
export const vendorNames =
  (book: VendorBook): VendorNames =>
  (vendor, date) =>
    vendorOn(book, vendor, date)?.name ?? vendor;
