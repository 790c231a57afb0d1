import { words } from '../../../words/index.ts';
import { isWord, tokensOf, type Token } from '../../redline/blocks/tokens.ts';
import type { Touched } from './touched.ts';

const { negations, limits, bases, articles, numbers, prefixes, negatedEnd } = words.meaning;

/** A word as the lists have it: other forms of the same letters, such as full-width ones, make no difference. */
const plain = ({ text }: Token): string => text.normalize('NFKC').toLowerCase();

/** Whether a change touches a number, a period, or a sign that belongs to one. */
export const touchesNumber = ({ removed, added, next }: Touched): boolean =>
  hasNumber(removed, next) || hasNumber(added, next) || [...removed, ...added].some(isLetterOfList);

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

/** The “f” of “Art. 6(1)(f)”. The words “a” and “I” are none, although one of a list may be: a letter came or goes. */
const isLetterOfList = ({ text }: Token): boolean => /^\p{L}$/u.test(text) && !/^[aI]$/.test(text);

const hasDigit = ({ text }: Token): boolean => /\p{N}/u.test(text);

const isSignOf = (token: Token, next: Token | undefined): boolean =>
  /^\p{Pd}$/u.test(token.text) && next !== undefined && hasDigit(next);

/** Whether a change touches a negation, or another word that a promise depends on. */
export const touchesNegation = (touched: Touched): boolean =>
  [...touched.removed, ...touched.added].some((token) => isNegation(token) || limits.has(plain(token))) ||
  negates(touched);

/** Whether a change touches a word that names a legal basis. */
export const touchesBasis = ({ removed, added }: Touched): boolean =>
  [...removed, ...added].some((token) => bases.has(plain(token)));

/** Whether a change touches a name, or a word of one that is written with a capital. */
export const touchesName = ({ removed, added }: Touched, names: readonly string[]): boolean => {
  const weighty = new Set(names.flatMap(wordsOfName));
  return [...removed, ...added].some(({ text }) => weighty.has(text.normalize('NFKC')));
};

/** “Trade” and “Desk” of “The Trade Desk”; a name of one word as it is written. */
function wordsOfName(name: string): string[] {
  const all = tokensOf(name.normalize('NFKC'), []).filter(isWord);
  const telling = all.filter((token) => /\p{Lu}/u.test(token.text) && !articles.has(plain(token)));
  return (telling.length > 0 ? telling : all.filter(() => all.length === 1)).map(({ text }) => text);
}

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
