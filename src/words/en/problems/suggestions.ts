import { oneOf, quote } from '../../quote.ts';

export const didYouMean = (...near: string[]): string => `Did you mean ${oneOf(near.map(quote))}?`;
export const writeOneOf = (known: readonly string[]): string => `Write ${oneOf(known)}.`;
export const noneYet = 'There are none yet. Add one first.';
