import leven from 'leven';
import { z } from 'zod';
import { oneOf, quote } from '../words/quote.ts';

/** Separates what is wrong from the mend inside one schema message. */
export const FIX = '\n→ ';

/** A schema message: what is wrong, and the mend. */
export const say = (message: string, fix: string): string => `${message}${FIX}${fix}`;

/** An object that refuses keys it does not know and names the ones it does, so that a misspelt key is never silent. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        const keys = (issue as unknown as { keys: string[] }).keys;
        const near = keys.map((key) => nearest(key, known)).filter((key) => key !== undefined);
        // Inside { } a comma ends a value, and what follows it looks like a key.
        const isText = keys.some((key) => /\s/.test(key));
        const fix =
          near.length > 0
            ? `Did you mean ${oneOf(near.map(quote))}?`
            : isText
              ? 'Put a text that holds a comma into quotes.'
              : `The keys known here are ${known.join(', ')}.`;
        return say(`The key ${oneOf(keys.map(quote))} is not known here.`, fix);
      }
      if (issue.code === 'invalid_type') {
        const found = issue.input === undefined ? 'nothing' : quote(issue.input);
        return say(
          `Keys and values were expected, and there is ${found}.`,
          `Write it with the keys ${known.join(', ')}.`,
        );
      }
      return undefined;
    },
  });
}

/** One of a few fixed words. */
export const word = <const Words extends readonly [string, ...string[]]>(...words: Words) =>
  z.enum(words, {
    error: (issue) =>
      say(
        issue.input === undefined
          ? 'A word is missing here.'
          : `${quote(issue.input)} is none of the words allowed here.`,
        `Write ${oneOf(words)}.`,
      ),
  });

/** What stands for words that are still to be written (requirement P05). */
export const placeholder = /\[\[|\bTODO\b|\bTBD\b|lorem ipsum/i;

/** Characters that XML 1.0 and HTML know no way to write (all of C0 but tab and line ends). */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Text that a reader sees: one line or more, never empty, no placeholder left in it (requirement P05). */
export const text = z
  .string({
    error: (issue) =>
      say(
        issue.input === undefined ? 'A text is missing here.' : `${quote(issue.input)} is not a text.`,
        'Write the text, in quotes if it looks like a number or holds a colon.',
      ),
  })
  .trim()
  .min(1, { error: say('The text is empty.', 'Write the text, or take the key out.') })
  .refine((value) => value.isWellFormed() && !CONTROL.test(value), {
    error: say(
      'The text holds a control character, which no feed and no browser can show.',
      'Take it out; it may have come with a paste.',
    ),
  })
  .refine((value) => !placeholder.test(value), {
    error: (issue) => say(`${quote(issue.input)} holds a placeholder.`, 'Write the final text.'),
  });

/** An id used in file names and URLs. */
export const id = z
  .string({
    error: (issue) =>
      say(
        issue.input === undefined ? 'An id is missing here.' : `${quote(issue.input)} is not an id.`,
        'Write lower-case letters, digits and hyphens.',
      ),
  })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: (issue) => say(`${quote(issue.input)} is not an id.`, 'Write lower-case letters, digits and hyphens.'),
  });

/** A list, with a message of its own where something else stands. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, {
    error: (issue) =>
      say(
        issue.input === undefined ? 'A list is missing here.' : `${quote(issue.input)} is not a list.`,
        'Write each of its items on a line that starts with “- ”.',
      ),
  });

/** A fact that the source does not give. Said, never left out, so that the gap is visible (content/README.md). */
export const notStated = z.literal('not-stated');

/** A fact, or the plain statement that it is not stated. */
export const stated = <Fact extends z.ZodType>(fact: Fact) => z.union([notStated, fact]);

/** The known word nearest to a misspelt one, if it is near enough to be meant. */
export function nearest(value: string, known: readonly string[]): string | undefined {
  const scored = known.map((candidate) => ({
    candidate,
    distance: leven(value.toLowerCase(), candidate.toLowerCase()),
  }));
  scored.sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best && best.distance <= Math.max(2, Math.floor(value.length / 3)) ? best.candidate : undefined;
}
