import { z } from 'zod';
import { words } from '../words/index.ts';
import { lifespan } from './date.ts';
import { quote } from '../words/quote.ts';
import { list, say, stated, strict, text } from './strict.ts';

const isCountry = (code: string): boolean => Object.hasOwn(words.countries, code);

/** Two letters, ISO 3166-1: `US`. */
export const countrySchema = z.string().refine(isCountry, {
  error: (issue) =>
    say(
      `${quote(issue.input)} is not the code of a country.`,
      'Write the two capital letters of ISO 3166-1, such as US, or `not-stated`.',
    ),
});

/** A third party; its facts are written once, in `content/vendors/`, and shared by all organizations. */
export const vendorSchema = strict({
  /** What is known of the vendor, row by row in time: a fact that changes closes one row and opens another. */
  rows: list(
    strict({
      ...lifespan,
      /** The name that readers know. */
      name: text,
      /** Where the vendor is established. */
      country: stated(countrySchema),
    }),
  ).min(1, { error: say('The vendor has no rows.', 'Add one row with `since`, `name` and `country`.') }),
});
export type Vendor = z.output<typeof vendorSchema>;
export type VendorRow = Vendor['rows'][number];
