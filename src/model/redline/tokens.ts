import { LANGUAGE } from '../../words/index.ts';

/** How a run of words is set, or where it leads. */
export type Mark = 'strong' | 'em' | 's' | 'code' | { link: string };

/** A word, a space or a sign, as it is set. */
export interface Token {
  text: string;
  marks: readonly Mark[];
  /** Equal for tokens that read and lead the same. */
  key: string;
}

/** How a run is set, as one text: equal where it is set alike. */
export const setOf = (marks: readonly Mark[]): string =>
  marks.map((mark) => (typeof mark === 'string' ? mark : `link:${mark.link}`)).join('\u0003');

const segmenter = new Intl.Segmenter(LANGUAGE, { granularity: 'word' });

/** Words of any script, spaces and signs. White space of the source, but no non-breaking space, is one space. */
export function tokensOf(text: string, marks: readonly Mark[]): Token[] {
  const set = setOf(marks);
  return [...segmenter.segment(text.replace(/[ \t\r\n]+/g, ' '))].map(({ segment }) => ({
    text: segment,
    marks,
    key: `${segment}\u0001${set}\u0002`,
  }));
}

export const isWord = ({ text }: Pick<Token, 'text'>): boolean => /[\p{L}\p{N}]/u.test(text);

/** How often each word stands in a line. */
export function wordsIn(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const wordCounts = new Map<string, number>();
  for (const { text } of tokens.filter(isWord))
    wordCounts.set(text.toLowerCase(), (wordCounts.get(text.toLowerCase()) ?? 0) + 1);
  return wordCounts;
}

/** How much two texts have in common, from 0 to 1: Dice's coefficient over their words. */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [word, times] of a) {
    shared += Math.min(times, b.get(word) ?? 0);
    total += times;
  }
  for (const times of b.values()) total += times;
  return total === 0 ? 1 : (2 * shared) / total;
}

/** Where a token leads, if it is part of a link. */
export const targetOf = ({ marks }: Token): string | undefined =>
  marks.flatMap((mark) => (typeof mark === 'string' ? [] : [mark.link]))[0];
