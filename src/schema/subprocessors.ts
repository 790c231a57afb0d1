import type { z } from 'zod';
import { lifespan } from './date.ts';
import { id, list, stated, strict, text, word } from './strict.ts';
import { countrySchema } from './vendor.ts';

/** `subprocessors.yaml`: whom an organization gives data to (GDPR Art. 13(1)(e) and 28). */
export const subprocessorsSchema = strict({
  /** Whether names are published or given on request. */
  list: word('published', 'on-request'),
  /** A sentence above the table. */
  note: text.optional(),
  rows: list(
    strict({
      ...lifespan,
      /** What the vendor does: “Hosting”. */
      service: text,
      /** Id of a file in `content/vendors/`. */
      vendor: stated(id),
      /** Why the data goes there. */
      purpose: stated(text),
      /** Categories of data. */
      data: stated(text),
      /** Where the data is processed. */
      country: stated(countrySchema),
      /** A narrower place, such as a cloud region. */
      region: text.optional(),
    }),
  ),
});
export type Subprocessors = z.output<typeof subprocessorsSchema>;
