import { hiddenCharactersIn } from '../../schema/characters.ts';
import { lookAlikeScripts } from '../../schema/misleading.ts';

/** Signs that many fonts draw alike. */
const drawnAlike = [
  /^[Il1|]$/,
  /^[0O]$/,
  /^\p{Pd}$/u,
  /^[\u2212-]$/,
  /^["\u201c-\u201f]$/,
  /^['`\u2018-\u201b\u2032]$/,
];

/**
 * Whether two characters can hardly be told apart: one of them cannot be seen, is a mark or a space, or they are drawn
 * alike. An empty text is the end of a line.
 */
export function lookAlike(one: string, other: string): boolean {
  const both = [one, other];
  if (both.some((sign) => /^\p{M}$/u.test(sign) || isHidden(sign))) return true;
  if (both.every((sign) => /^\s?$/.test(sign))) return true;
  if (drawnAlike.some((signs) => both.every((sign) => signs.test(sign)))) return true;
  return one.normalize('NFKC') === other.normalize('NFKC') || isLatinBeside(one, other) || isLatinBeside(other, one);
}

/** No language needs a character here: the question is whether anybody sees it. */
const isHidden = (sign: string): boolean => hiddenCharactersIn(sign, '').length > 0;

const isLatinBeside = (one: string, other: string): boolean =>
  /\p{Script=Latin}/u.test(one) && lookAlikeScripts.some(([, letter]) => letter.test(other));
