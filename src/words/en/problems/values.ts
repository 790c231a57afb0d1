import { oneOf, quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const writeText = 'Write the text, in quotes if it looks like a number or contains a colon.';
export const missingText = (): Said => ({ message: 'Text is missing here.', fix: writeText });
export const notText = (value: unknown): Said => ({ message: `${quote(value)} is not text.`, fix: writeText });
export const emptyText = (): Said => ({ message: 'The text is empty.', fix: 'Write the text, or remove the key.' });

export const controlCharacter = (): Said => ({
  message: 'The text contains a control character, which feeds and browsers cannot show.',
  fix: 'Remove it. It may have come from copying and pasting.',
});

export const placeholder = (value: unknown): Said => ({
  message: `${quote(value)} contains a placeholder.`,
  fix: 'Write the final text.',
});

const writeId = 'Use only lower-case letters, digits and hyphens.';
export const missingId = (): Said => ({ message: 'An id is missing here.', fix: writeId });
export const notAnId = (value: unknown): Said => ({ message: `${quote(value)} is not an id.`, fix: writeId });

const writeList = 'Write each item on a line that starts with “- ”.';
export const missingList = (): Said => ({ message: 'A list is missing here.', fix: writeList });
export const notAList = (value: unknown): Said => ({ message: `${quote(value)} is not a list.`, fix: writeList });

export const missingChoice = (choices: readonly string[]): Said => ({
  message: 'A value is missing here.',
  fix: `Write ${oneOf(choices)}.`,
});

export const notAChoice = (value: unknown, choices: readonly string[]): Said => ({
  message: `${quote(value)} is not one of the values allowed here.`,
  fix: `Write ${oneOf(choices)}.`,
});

const writeDate = 'Write a day such as 2026-06-03, or a month such as 2026-06.';
export const missingDate = (): Said => ({ message: 'A date is missing here.', fix: writeDate });
export const notADate = (value: unknown): Said => ({ message: `${quote(value)} is not a date.`, fix: writeDate });
export const unrealDate = (value: unknown): Said => ({
  message: `${quote(value)} is not in the calendar.`,
  fix: 'Write a date that exists, such as 2026-06-03 or 2026-06.',
});

/** `meant`: the period that was most likely meant, if any. */
export const notAPeriod = (value: unknown, meant: string | undefined): Said => ({
  message: `${quote(value)} is not a period.`,
  fix: `Write ${meant ?? 'P90D for 90 days, P6M for 6 months, or P7Y for 7 years'}.`,
});

export const notACountry = (value: unknown): Said => ({
  message: `${quote(value)} is not a country code.`,
  fix: 'Write the two capital letters of ISO 3166-1, such as US, or `not-stated`.',
});

/** `reason`: what the schema's library says. */
export const notAllowed = (value: unknown, reason: string): Said => ({
  message: `${quote(value)} is not allowed here (${reason}).`,
  fix: 'Compare the line with content/README.md.',
});
