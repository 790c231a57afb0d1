import { z } from 'zod';
import { words } from '../words/index.ts';
import { correctionsSchema, fingerprint } from './corrections.ts';
import { dateSchema } from './date.ts';
import { policySchema } from './policy.ts';
import { list, strictWithout } from './strict.ts';
import { say } from './message.ts';
import { text } from './text.ts';

/** What a version says of itself and a translation cannot: it takes all of it from there. */
const factsOfTheSource = Object.keys(policySchema.shape);

/**
 * `privacy/de/2026-06-03.mdx`: the text of a version in another language. It has no data, so that it cannot disagree on
 * a fact: dates, periods, legal bases and recipients are those of the version.
 */
export const translationSchema = strictWithout(
  factsOfTheSource,
  (keys) => say(words.problems.translations.hasData(keys)),
  {
    /** Fingerprint of the text that was translated; before that is locked, of what it is made of. */
    translates: fingerprint,
    /** Fingerprint of the corrected text, where a correction of the source changes nothing in the translation. */
    stillMatches: fingerprint.optional(),
    title: text,
    /** As many sentences as in the source. */
    summary: list(text).optional(),
    changes: list(text).default([]),
    /** Who translated it. Readers see it. */
    translator: text,
    /** The day on which it is first published here. */
    published: dateSchema,
    /** Not finished; shown in `npm run dev` only. */
    draft: z.boolean().default(false),
    /** Mistakes in its own words, corrected after it was published. */
    corrections: correctionsSchema,
  },
);
export type Translation = z.output<typeof translationSchema>;
