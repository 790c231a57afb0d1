import { z } from 'zod';
import { isPlainAddress } from '../schema/address.ts';

/** A text; what is wrong is the end of a sentence that starts with the option's name. */
const given = z.string({ error: ({ input }) => (input === undefined ? 'is missing' : 'is no text') });

/** `https://events.example/path`. */
export const address = (example: string) =>
  given.refine(isPlainAddress, { error: `is not an https address such as ${example}`, abort: true });

/** `https://events.example`: an origin, without a path. */
export const origin = address('https://events.example').refine((value) => new URL(value).origin === value, {
  error: 'is more than a host; write it in small letters and without a path, such as https://events.example',
});

/** A public token or id of a tool. */
export const token = (pattern: RegExp, example: string) =>
  given.regex(pattern, { error: `is not of the form ${example}` });

/** Texts, one per line. */
export const texts = z.array(given.min(1, { error: 'holds an empty text' }), {
  error: 'is no list; write each text on a line that starts with “- ”',
});
