import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { hiddenCharacters } from './hidden-characters.ts';

/** Languages that need joiners and marks of direction: those in Arabic, Hebrew and Indic scripts (BCP 47). */
const joining = new Set(
  'ar as bn ckb dv fa gu he hi kn ks kok mai ml mr ne or pa ps sa sd si ta te ug ur yi'.split(' '),
);

/** Whether a language needs a hidden character. `language`: BCP 47. */
export function isAllowedIn(language: string, codePoint: number): boolean {
  const isJoinerOrMark = codePoint >= 0x200c && codePoint <= 0x200f;
  return isJoinerOrMark && joining.has(language.split('-')[0] ?? '');
}

export interface HiddenCharacter {
  codePoint: number;
  name: string;
  /** Where it is in the text, in UTF-16 units. */
  at: number;
}

const code = (codePoint: number): string => `\\u{${codePoint.toString(16)}}`;
const anyHidden = new RegExp(
  `[${hiddenCharacters.map(([first, last]) => `${code(first)}-${code(last)}`).join('')}]`,
  'gu',
);

/** Emoji that keyboards write are made with joiners and selectors: each of these sequences is one visible sign. */
const emoji = /\p{RGI_Emoji}/gv;

/** A text with spaces in the place of emoji, so that everything else stays where it is. */
export const withoutEmoji = (text: string): string => text.replace(emoji, (sign) => ' '.repeat(sign.length));

/** What a reader of the text cannot see. `language`: BCP 47. */
export function hiddenCharactersIn(text: string, language: string = words.language): HiddenCharacter[] {
  if (text.search(anyHidden) === -1) return [];
  return [...withoutEmoji(text).matchAll(anyHidden)].flatMap(({ 0: sign, index }) => {
    const codePoint = sign.codePointAt(0) ?? 0;
    const name = nameOf(codePoint);
    return isAllowedIn(language, codePoint) ? [] : [{ codePoint, name, at: index }];
  });
}

/** Whether readers see every character of a text. */
export const isVisible = (text: string): boolean => hiddenCharactersIn(text).length === 0;

function nameOf(codePoint: number): string {
  const found = hiddenCharacters.find(([first, last]) => codePoint >= first && codePoint <= last);
  return found ? words.characters[found[2]] : '';
}

/** The words around the first of them, with each written out where it is: `trac[U+200B]king`. */
function hiddenShown(text: string, hidden: readonly HiddenCharacter[]): string {
  let shown = '';
  let end = Math.max(0, (hidden[0]?.at ?? 0) - BEFORE);
  for (const { codePoint, at } of hidden) {
    shown += `${text.slice(end, at)}[${codeOf(codePoint)}]`;
    end = at + String.fromCodePoint(codePoint).length;
  }
  return shown + text.slice(end);
}

/** Of a long text, this many letters before the first hidden character are quoted. */
const BEFORE = 30;

/** `U+200B`. */
export const codeOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** What an editor is told of a text that holds such characters. */
export function saidOfHidden(text: string): Said {
  const hidden = hiddenCharactersIn(text);
  const [first] = hidden;
  return words.problems.hiddenText.character(
    first?.name ?? '',
    codeOf(first?.codePoint ?? 0),
    hiddenShown(text, hidden),
  );
}
