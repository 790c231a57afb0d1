import leven from 'leven';
import { words } from '../words/index.ts';

const { didYouMean, noneYet, writeOneOf } = words.problems.suggestions;

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

/** The fix for a name that is not known: the one that was most likely meant, or all there are. */
export function suggestionFor(value: string, known: readonly string[]): string {
  const near = nearest(value, known);
  if (near !== undefined) return didYouMean(near);
  return known.length > 0 ? writeOneOf(known) : noneYet;
}
