import { words } from '../../../words/index.ts';

/** How a word is formatted (by the HTML element that shows it), or where it leads. */
export type Mark = 'strong' | 'em' | 's' | 'code' | { link: string };

/** A word, a space or a sign, with its formatting. */
export interface Token {
  text: string;
  /** From the outermost to the innermost. */
  marks: readonly Mark[];
  /** Equal for tokens that read and lead the same. */
  key: string;
}

/** Control characters, which no text contains: no two different tokens can have one key. */
const AFTER_TEXT = '\u0001';
const AFTER_MARKS = '\u0002';
const BETWEEN_MARKS = '\u0003';

/** Equal for marks that format words alike. */
export const keyOfMarks = (marks: readonly Mark[]): string => marks.map(keyOfMark).join(BETWEEN_MARKS);
const keyOfMark = (mark: Mark): string => (typeof mark === 'string' ? mark : `link:${mark.link}`);

const segmenter = new Intl.Segmenter(words.language, { granularity: 'word' });

/** Words of any script, spaces and signs. White space of the source becomes one space; non-breaking spaces stay. */
export function tokensOf(text: string, marks: readonly Mark[]): Token[] {
  const end = `${AFTER_TEXT}${keyOfMarks(marks)}${AFTER_MARKS}`;
  const tokens: Token[] = [];
  for (const { segment } of segmenter.segment(text.replace(/[ \t\r\n]+/g, ' ')))
    tokens.push({ text: segment, marks, key: segment + end });
  return tokens;
}

/** Whether a token is a word or a number, and not a space or a sign. */
export const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text);

/** Where a token leads, if it is part of a link. */
export function targetOf({ marks }: Token): string | undefined {
  for (const mark of marks) if (typeof mark !== 'string') return mark.link;
  return undefined;
}
