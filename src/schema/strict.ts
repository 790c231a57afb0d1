import { z } from 'zod';
import { words } from '../words/index.ts';
import { say } from './message.ts';
import { nearest } from './nearest.ts';

const { keys: wrongKeys, suggestions, values } = words.problems;

/** An object that refuses keys it does not know and names the ones it does, so that a misspelt key is never silent. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, { error: (issue) => errorOfObject(issue, known) });
}

function errorOfObject(issue: z.core.$ZodRawIssue, known: readonly string[]): string | undefined {
  if (issue.code === 'unrecognized_keys') return say(wrongKeys.unknown(issue.keys, fixForKeys(issue.keys, known)));
  if (issue.code !== 'invalid_type') return undefined;
  return say(issue.input === undefined ? wrongKeys.missing(known) : wrongKeys.expected(issue.input, known));
}

/** The same with a message of its own for keys that belong elsewhere. */
export function strictWithout<Shape extends z.ZodRawShape>(
  elsewhere: readonly string[],
  error: (keys: readonly string[]) => string,
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      const foreign = issue.code === 'unrecognized_keys' ? issue.keys.filter((key) => elsewhere.includes(key)) : [];
      return foreign.length > 0 ? error(foreign) : errorOfObject(issue, known);
    },
  });
}

function fixForKeys(keys: readonly string[], known: readonly string[]): string {
  // Every tag of a language is near to every other.
  const longer = known.filter((key) => key.length > 2);
  const near = keys.map((key) => nearest(key, longer)).filter((key) => key !== undefined);
  if (near.length > 0) return suggestions.didYouMean(...near);
  // Inside { } a comma ends a value, and what follows it looks like a key.
  const isText = keys.some((key) => /\s/.test(key));
  return isText ? wrongKeys.quoteTheText : wrongKeys.theKnownOnes(known);
}

/** One of a few fixed values. */
export const choiceOf = <const Choices extends readonly [string, ...string[]]>(...choices: Choices) =>
  oneOfChoices(choices, () => choices);

/** The same, where not all of them fit each mistake. `fitting`: those to suggest in the place of a wrong value. */
export const oneOfChoices = <const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  fitting: (input: unknown) => readonly string[],
) =>
  z.enum(choices, {
    error: ({ input }) =>
      say(input === undefined ? values.missingChoice(choices) : values.notAChoice(input, fitting(input))),
  });

/** A list, with a message of its own where something else is written. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: ({ input }) => say(input === undefined ? values.missingList() : values.notAList(input)) });

/** A fact that the source does not give. Said, never left out, so that the gap is visible (content/README.md). */
const notStated = z.literal('not-stated');

/** A fact, or the plain statement that it is not stated. */
export const stated = <Fact extends z.ZodType>(fact: Fact) => z.union([notStated, fact]);
