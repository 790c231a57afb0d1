import { words } from '../../../words/index.ts';
import { isWord, type Token } from '../../redline/blocks/tokens.ts';
import type { Touched } from './touched.ts';

const { negations, limits, numbers, prefixes, negatedEnd } = words.meaning;

/** A word as the lists have it: other forms of the same letters, such as full-width ones, make no difference. */
const plain = ({ text }: Token): string => text.normalize('NFKC').toLowerCase();

/** Whether a change touches a number, a period, or a sign that belongs to one. */
export const touchesNumber = ({ removed, added, next }: Touched): boolean =>
  hasNumber(removed, next) || hasNumber(added, next);

const hasNumber = (tokens: readonly Token[], next: Token | undefined): boolean =>
  tokens.some((token, at) => isNumber(token, tokens[at + 1] ?? next));

/** Currencies, percent and other signs of arithmetic say how much; a minus is right before its number. */
const isNumber = (token: Token, next: Token | undefined): boolean =>
  hasDigit(token) ||
  isRoman(token) ||
  numbers.has(plain(token)) ||
  /[\p{S}%‰]/u.test(token.text) ||
  isSignOf(token, next);

/** “II” and “iv”, but not the word “I”. */
const isRoman = ({ text }: Token): boolean => /^(?:[IVX]{2,}|[ivx]{2,}|[VX])$/.test(text);

const hasDigit = ({ text }: Token): boolean => /\p{N}/u.test(text);

const isSignOf = (token: Token, next: Token | undefined): boolean =>
  /^\p{Pd}$/u.test(token.text) && next !== undefined && hasDigit(next);

/** Whether a change touches a negation, or another word that a promise depends on. */
export const touchesNegation = (touched: Touched): boolean =>
  [...touched.removed, ...touched.added].some((token) => isNegation(token) || limits.has(plain(token))) ||
  negates(touched);

const isNegation = (token: Token): boolean => negations.has(plain(token)) || negatedEnd.test(plain(token));

/**
 * Whether a change gives another number, period or negation, or takes one out, where the sentence around it may have
 * been reworded: “90 days” and “90 d” say the same for all we know, “90 days” and “90 months” do not.
 */
export const touchesMeaning = (touched: Touched): boolean => {
  const { removed, added, next } = touched;
  const isWeighty = (tokens: readonly Token[]): boolean => hasNumber(tokens, next) || tokens.some(isNegation);
  const isReworded = removed.some(isWord) && added.some(isWord) && isWeighty(removed) !== isWeighty(added);
  const hasDigits = [...removed, ...added].some(hasDigit);
  return hasDigits || (!isReworded && (isWeighty(removed) || isWeighty(added))) || negates(touched);
};

/** Whether a word became its opposite: “lawful”, “unlawful”. */
function negates({ removed, added }: Touched): boolean {
  const [before, after] = [removed, added].map((tokens) => tokens.filter(isWord).map(plain)) as [string[], string[]];
  return before.some((old) => after.some((now) => isOpposite(old, now) || isOpposite(now, old)));
}

const isOpposite = (word: string, longer: string): boolean =>
  longer.endsWith(word) && prefixes.has(longer.slice(0, longer.length - word.length));

/** Whether a change touches the name of a country, or a part of one that begins with a capital. */
export const touchesCountry = ({ removed, added }: Touched): boolean =>
  [...removed, ...added].some(({ text }) => /^\p{Lu}/u.test(text) && countryWords.has(text));

const countryWords = new Set(Object.values(words.countries).flatMap((name) => name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []));

/** How many words a change takes out and puts in. */
export const countOf = ({ removed, added }: Touched): number => [...removed, ...added].filter(isWord).length;
