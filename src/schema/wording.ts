import { z } from 'zod';
import { words } from '../words/index.ts';
import { say } from './message.ts';
import { text } from './text.ts';

const wrong = words.problems.translations;

/**
 * `words.de.yaml`: what an organization says outside its texts, such as the words of its rows, in another language. The
 * key is the sentence of the source, so that one that changes loses its translation.
 */
export const wordingSchema = z.record(z.string(), text, { error: ({ input }) => say(wrong.notSentences(input)) });
export type Wording = z.output<typeof wordingSchema>;
