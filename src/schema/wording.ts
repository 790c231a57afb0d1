import { z } from 'zod';
import { words } from '../words/index.ts';
import { say } from './message.ts';
import { textOr } from './text.ts';

const { translations: wrong, values } = words.problems;

const translation = textOr(({ input }) => say(input === null ? wrong.withoutTranslation() : values.notText(input)));

/**
 * `words.de.yaml`: what an organization says outside its texts, such as the words of its rows, in another language. The
 * key is the sentence of the source, so that one that changes loses its translation.
 */
export const wordingSchema = z.record(z.string(), translation, {
  error: ({ input }) => say(wrong.notSentences(input)),
});
export type Wording = z.output<typeof wordingSchema>;
