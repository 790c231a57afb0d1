import type { Block } from '../blocks/blocks.ts';
import { likeness } from './likeness.ts';

/** A block and what it became. Without `after` it was removed, without `before` it was added. */
export type Pair =
  { before: Block; after: Block } | { before: Block; after?: undefined } | { before?: undefined; after: Block };

/** As many likenesses take about a second. */
const MOST_PAIRS = 1_000_000;

/**
 * Pairs each removed block with the added one that it became, in order, so that as much as possible is kept
 * (the Needleman–Wunsch algorithm, without a penalty for gaps).
 */
export function pairBlocks(removed: readonly Block[], added: readonly Block[]): Pair[] {
  if (removed.length * added.length > MOST_PAIRS) return [...removed.map(wentAway), ...added.map(cameIn)];
  const scores = removed.map((before) => added.map((after) => likeness(before, after)));
  const best = bestTotals(scores, added.length);
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < removed.length && j < added.length) {
    const before = removed[i]!;
    const after = added[j]!;
    if (isBestPair(scores, best, i, j)) {
      pairs.push({ before, after });
      i++;
      j++;
    } else if (isBestWithout(best, i, j)) {
      pairs.push(wentAway(before));
      i++;
    } else {
      pairs.push(cameIn(after));
      j++;
    }
  }
  return [...pairs, ...removed.slice(i).map(wentAway), ...added.slice(j).map(cameIn)];
}

const wentAway = (before: Block): Pair => ({ before });
const cameIn = (after: Block): Pair => ({ after });

/** By removed block and by added block: how alike the two are. */
type Scores = readonly (readonly number[])[];
/** By removed block and by added block: the highest sum of scores that pairs of these and later blocks can reach. */
type Totals = readonly Float64Array[];

function bestTotals(scores: Scores, width: number): Totals {
  const best = Array.from({ length: scores.length + 1 }, () => new Float64Array(width + 1));
  for (let i = scores.length - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const asPair = isPossible(scores, i, j) ? totalAsPair(scores, best, i, j) : 0;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, asPair);
    }
  }
  return best;
}

const isPossible = (scores: Scores, i: number, j: number): boolean => scores[i]![j]! > 0;

const totalAsPair = (scores: Scores, best: Totals, i: number, j: number): number =>
  scores[i]![j]! + best[i + 1]![j + 1]!;

const isBestPair = (scores: Scores, best: Totals, i: number, j: number): boolean =>
  isPossible(scores, i, j) && best[i]![j] === totalAsPair(scores, best, i, j);

/** Whether nothing is lost where the removed block is paired with none. */
const isBestWithout = (best: Totals, i: number, j: number): boolean => best[i]![j] === best[i + 1]![j];
