import type { z } from 'zod';
import { lifespan } from './date.ts';
import { choiceOf, list, stated, strict } from './strict.ts';
import { id, text } from './text.ts';
import { countrySchema } from './vendor.ts';

/** `subprocessors.yaml`: who receives data from an organization (GDPR Art. 13(1)(e) and 28). */
export const subprocessorsSchema = strict({
  /**
   * What the policy promises. `published`: a list with all facts; the page says which are missing. `on-request`: a list
   * for those who ask. `examples`: no list.
   */
  list: choiceOf('published', 'on-request', 'examples'),
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
      country: countrySchema,
      /** A narrower place, such as a cloud region. */
      region: text.optional(),
    }),
  ),
});
export type Subprocessors = z.output<typeof subprocessorsSchema>;
