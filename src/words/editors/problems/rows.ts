import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';
import { gapsInWords } from '../../en/tables.ts';
import { suggestions } from './suggestions.ts';

/** What can be wrong with rows with dates or a vendor. */
export const rows = {
  endsBeforeItStarts: (since: string, until: string): Said => ({
    message: `The row starts on ${quote(since)}, but ends on ${quote(until)}.`,
    fix: 'Correct `since` or `until`. `until` is the first day on which the row is no longer true.',
  }),
  /** `meant`: the vendor that was most likely meant, if any. */
  unknownVendor: (vendor: string, meant: string | undefined): Said => ({
    message: `The vendor ${quote(vendor)} has no file: content/vendors/${vendor}.yaml doesn't exist.`,
    fix:
      meant === undefined
        ? `Run \`npm run vendor -- new ${vendor}\`, or write the id of a vendor that has a file.`
        : `${suggestions.didYouMean(meant)} If not, run \`npm run vendor -- new ${vendor}\`.`,
  }),
  vendorWithoutRow: (vendor: string, day: string): Said => ({
    message: `No row describes the vendor ${quote(vendor)} on ${day}.`,
    fix: `Add a row for that day to vendors/${vendor}.yaml, or correct the dates of this row.`,
  }),
  incompleteList: (gaps: Parameters<typeof gapsInWords>[0]): Said => ({
    message: `The published list doesn't state ${gapsInWords(gaps)}. Its page tells readers that it is incomplete.`,
    fix:
      'Ask the organization for these facts. If its policy promises no published list, ' +
      'write `list: on-request` or `list: examples`.',
  }),
  noVendorRows: (): Said => ({
    message: 'The vendor has no rows.',
    fix: 'Add one row with `since`, `name` and `country`.',
  }),
};
