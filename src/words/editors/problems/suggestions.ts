import { oneOf, quote } from '../../quote.ts';

/** Fixes for a name that is not known: the name that was most likely meant, or all there are. */
export const suggestions = {
  didYouMean: (...near: string[]): string => `Did you mean ${oneOf(near.map(quote))}?`,
  writeOneOf: (known: readonly string[]): string => `Write ${oneOf(known)}.`,
  noneYet: 'There are none yet. Add one first.',
};
