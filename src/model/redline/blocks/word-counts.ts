import { isWord, type Token } from './tokens.ts';

/** How often each word occurs, in lower case. */
export type WordCounts = ReadonlyMap<string, number>;

export function countWords(tokens: readonly Token[]): WordCounts {
  const counts = new Map<string, number>();
  for (const token of tokens) if (isWord(token)) add(counts, token.text.toLowerCase(), 1);
  return counts;
}

export function sumOf(parts: readonly WordCounts[]): WordCounts {
  const sum = new Map<string, number>();
  for (const counts of parts) for (const [word, times] of counts) add(sum, word, times);
  return sum;
}

function add(counts: Map<string, number>, word: string, times: number): void {
  counts.set(word, (counts.get(word) ?? 0) + times);
}

/** How much two texts have in common, from 0 to 1: Dice's coefficient over their words. */
export function similarity(a: WordCounts, b: WordCounts): number {
  let shared = 0;
  let total = 0;
  for (const [word, times] of a) {
    shared += Math.min(times, b.get(word) ?? 0);
    total += times;
  }
  for (const times of b.values()) total += times;
  return total === 0 ? 1 : (2 * shared) / total;
}
