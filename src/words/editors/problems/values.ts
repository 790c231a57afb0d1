import { oneOf, quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const writeText = 'Write the text, in quotes if it looks like a number or contains a colon.';
const writeId = 'Use only lower-case letters, digits and hyphens.';
const writeList = 'Write each item on a line that starts with “- ”.';
const writeCountry = 'Write the two capital letters of ISO 3166-1, such as US, or `not-stated`.';
const writeDate = 'Write a day such as 2026-06-03, or a month such as 2026-06.';

/** What can be wrong with single values, in any file. */
export const values = {
  missingText: (): Said => ({ message: 'Text is missing here.', fix: writeText }),
  notText: (value: unknown): Said => ({ message: `${quote(value)} is not text.`, fix: writeText }),
  emptyText: (): Said => ({ message: 'The text is empty.', fix: 'Write the text, or remove the key.' }),
  placeholder: (value: unknown): Said => ({
    message: `${quote(value)} contains a placeholder.`,
    fix: 'Write the final text.',
  }),
  missingId: (): Said => ({ message: 'An id is missing here.', fix: writeId }),
  notAnId: (value: unknown): Said => ({ message: `${quote(value)} is not an id.`, fix: writeId }),
  missingList: (): Said => ({ message: 'A list is missing here.', fix: writeList }),
  notAList: (value: unknown): Said => ({ message: `${quote(value)} is not a list.`, fix: writeList }),
  missingChoice: (choices: readonly string[]): Said => ({
    message: 'A value is missing here.',
    fix: `Write ${oneOf(choices)}.`,
  }),
  notAChoice: (value: unknown, choices: readonly string[]): Said => ({
    message: `${quote(value)} is not one of the values allowed here.`,
    fix: `Write ${oneOf(choices)}.`,
  }),
  missingDate: (): Said => ({ message: 'A date is missing here.', fix: writeDate }),
  notADate: (value: unknown): Said => ({ message: `${quote(value)} is not a date.`, fix: writeDate }),
  unrealDate: (value: unknown): Said => ({
    message: `${quote(value)} is not in the calendar.`,
    fix: 'Write a date that exists, such as 2026-06-03 or 2026-06.',
  }),
  /** `meant`: the period that was most likely meant, if any. */
  notAPeriod: (value: unknown, meant: string | undefined): Said => ({
    message: `${quote(value)} is not a period.`,
    fix: `Write ${meant ?? 'P90D for 90 days, P6M for 6 months, or P7Y for 7 years'}.`,
  }),
  missingCountry: (): Said => ({ message: 'A country is missing here.', fix: writeCountry }),
  notACountry: (value: unknown): Said => ({ message: `${quote(value)} is not a country code.`, fix: writeCountry }),
  /** `reason`: what the schema's library says. */
  notAllowed: (value: unknown, reason: string): Said => ({
    message: `${quote(value)} is not allowed here (${reason}).`,
    fix: 'Compare the line with content/README.md.',
  }),
};
