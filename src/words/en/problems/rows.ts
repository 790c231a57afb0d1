import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

export const endsBeforeItStarts = (since: string, until: string): Said => ({
  message: `The row starts on ${quote(since)}, but ends on ${quote(until)}.`,
  fix: 'Correct `since` or `until`. `until` is the first day on which the row is no longer true.',
});

export const unknownVendor = (vendor: string, fix: string): Said => ({
  message: `The vendor ${quote(vendor)} has no file: content/vendors/${vendor}.yaml does not exist.`,
  fix,
});

export const vendorWithoutRow = (vendor: string, day: string): Said => ({
  message: `No row describes the vendor ${quote(vendor)} on ${day}.`,
  fix: `Add a row for that day to vendors/${vendor}.yaml, or correct the dates of this row.`,
});

export const noVendorRows = (): Said => ({
  message: 'The vendor has no rows.',
  fix: 'Add one row with `since`, `name` and `country`.',
});
