import { listed } from '../../en/lists.ts';
import { oneOf, quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** What can be wrong with keys of a value in YAML. */
export const keys = {
  unknown: (keys: readonly string[], fix: string): Said => ({
    message: `The key ${oneOf(keys.map(quote))} is not known here.`,
    fix,
  }),
  /** Fixes for a key that is not known. */
  quoteTheText: 'Put text that contains a comma in quotes.',
  theKnownOnes: (known: readonly string[]): string => `The keys known here are ${listed(known)}.`,
  missing: (known: readonly string[]): Said => ({
    message: 'Keys and values are missing here.',
    fix: `Use the keys ${listed(known)}.`,
  }),
  expected: (value: unknown, known: readonly string[]): Said => ({
    message: `This must be keys and values, but it is ${quote(value)}.`,
    fix: `Use the keys ${listed(known)}.`,
  }),
  /** Puts the path of the value in front of what is wrong with it. */
  at: (path: string, message: string): string => `\`${path}\`: ${message}`,
};
