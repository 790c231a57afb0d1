import { z } from 'zod';
import { words } from '../words/index.ts';
import { lifespan } from './date.ts';
import { form } from './form.ts';
import { say } from './message.ts';
import { list, stated, strict } from './strict.ts';
import { text } from './text.ts';

const wrong = words.problems.values;

const isCountry = (code: string): boolean => Object.hasOwn(words.countries, code);

/** Two letters, ISO 3166-1: `US`. */
const country = z
  .string({ error: ({ input }) => say(input === undefined ? wrong.missingCountry() : wrong.notACountry(input)) })
  .refine(isCountry, { error: ({ input }) => say(wrong.notACountry(input)) });

/** A country, or that it is not stated. */
export const countrySchema = stated(country).meta(form('country'));

/** A third party; its facts are written once, in `content/vendors/`, and shared by all organizations. */
export const vendorSchema = strict({
  /** What is known of the vendor, row by row in time: a fact that changes closes one row and opens another. */
  rows: list(
    strict({
      ...lifespan,
      /** The name that readers know. */
      name: text,
      /** Where the vendor is established. */
      country: countrySchema,
    }),
  ).min(1, { error: say(words.problems.rows.noVendorRows()) }),
});
export type Vendor = z.output<typeof vendorSchema>;
export type VendorRow = Vendor['rows'][number];
