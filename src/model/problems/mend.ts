import { oneOf, quote } from '../../words/quote.ts';
import { nearest } from '../../schema/strict.ts';

/** The mend for a name that is not known: the one that was most likely meant, or all there are. */
export const didYouMean = (value: string, known: readonly string[]): string => {
  const near = nearest(value, known);
  if (near) return `Did you mean ${quote(near)}?`;
  return known.length > 0 ? `Write ${oneOf(known)}.` : 'There is none yet: add one first.';
};
