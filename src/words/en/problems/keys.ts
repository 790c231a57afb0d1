import { listed } from '../lists.ts';
import { oneOf, quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

export const unknown = (keys: readonly string[], fix: string): Said => ({
  message: `The key ${oneOf(keys.map(quote))} is not known here.`,
  fix,
});

/** Fixes for a key that is not known. */
export const quoteTheText = 'Put text that contains a comma in quotes.';
export const theKnownOnes = (known: readonly string[]): string => `The keys known here are ${listed(known)}.`;

export const missing = (known: readonly string[]): Said => ({
  message: 'Keys and values are missing here.',
  fix: `Use the keys ${listed(known)}.`,
});

export const expected = (value: unknown, known: readonly string[]): Said => ({
  message: `This must be keys and values, but it is ${quote(value)}.`,
  fix: `Use the keys ${listed(known)}.`,
});

/** Puts the path of the value in front of what is wrong with it. */
export const at = (path: string, message: string): string => `\`${path}\`: ${message}`;
