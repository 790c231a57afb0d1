import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { codeOf, withoutEmoji } from './characters.ts';

const say = words.problems.misleading;

/** Marks that go with letters of any script: Vietnamese puts two on one letter, and no language that we know three. */
const STACKED = /[\p{L}\p{N}]?([\p{M}&&\p{Script=Inherited}]{3,}|\p{M}{7,})/v;

/** The same in scripts that borrow no marks from others. */
const STACKED_ON_PLAIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}](\p{M}{3,})/v;

/** Marks that strike through or enclose: a reader takes the letters below them for removed. */
const OVERLAY = /[\u0334-\u0338\u20d2\u20d3\u20d8-\u20da\u20dd-\u20e0\u20e2-\u20e6\u20ea\u20eb]/u;

/** Scripts with letters that look like Latin ones. */
export const lookAlikeScripts: readonly [name: string, letter: RegExp][] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Lisu', /\p{Script=Lisu}/u],
];

/** The ordinal signs of Spanish and Portuguese, superscript numbers and other signs that people do write stay. */
const STYLED = /[[\p{L}\p{Nd}\p{Nl}\u24b6-\u24e9\u{1f130}-\u{1f189}]--[\0-\x7fªº]]/gv;

/** Small capitals, and letters of phonetic alphabets that are drawn as plain ones, have no other form in Unicode. */
const SMALL_CAPITAL = /^[ɑɡǀᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]$/u;

/** The first letter that is one of ours in another style: full-width, mathematical, in a circle, a small capital. */
function styledLetter(text: string): string | undefined {
  const isStyled = (letter: string): boolean =>
    SMALL_CAPITAL.test(letter) || /^[A-Za-z0-9()]+$/.test(letter.normalize('NFKC'));
  return text.match(STYLED)?.find(isStyled);
}

/** Letters of other scripts that look like Latin ones. Source: Unicode's confusables.txt, the common ones. */
const LOOK_LATIN = /^[аеорсухһіјѕԁԛԝӏьѵкмтпгոսցօհοαικνρτυχωъАВЕЅІЈКМНОРСТУХԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;

/** One Greek letter stands for itself, as in “α radiation”. */
const GREEK_SIGN = /^\p{Script=Greek}$/u;

/**
 * The letters of a name that are of another script, if all of them look like Latin ones: all of “Оса”, and those of the
 * first word in “Асе Ltd”.
 */
export function lettersThatLookLatin(name: string): string[] {
  const words = (name.match(/\p{L}+/gu) ?? []).filter((word) => !GREEK_SIGN.test(word));
  const others = words.join('').match(/\P{Script=Latin}/gu) ?? [];
  return LOOK_LATIN.test(others.join('')) ? [...new Set(others)] : [];
}

/** What an editor is told of a text that reads otherwise than it is; nothing where it does not. */
export function saidOfMisleading(value: string): Said | undefined {
  const text = withoutEmoji(value);
  const [overlay] = OVERLAY.exec(text) ?? [];
  if (overlay) return say.overlay(text, codeAt(overlay));
  const styled = styledLetter(text);
  if (styled) return say.styled(text, styled, codeAt(styled));
  const [, marks] = STACKED.exec(text) ?? STACKED_ON_PLAIN.exec(text) ?? [];
  if (marks) return say.marks(text, [...marks].map(codeAt));
  return (text.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).map(saidOfMixed).find(Boolean);
}

/** Whether a text reads as what it is. */
export const isPlain = (text: string): boolean => saidOfMisleading(text) === undefined;

function saidOfMixed(word: string): Said | undefined {
  const found = foreignLetter(word);
  return found && say.scripts(word, found.letter, codeAt(found.letter), found.script);
}

/** One or two letters or digits of another script between Latin letters; Chinese, Japanese and Korean go with Latin. */
const BETWEEN_LATIN = new RegExp(
  '\\p{Script=Latin}([[\\p{L}\\p{Nd}]--[0-9\\p{Script=Latin}\\p{Script=Common}\\p{Script=Han}\\p{Script=Hiragana}' +
    '\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}]]){1,2}\\p{Script=Latin}',
  'v',
);

/**
 * The first letter that looks like a Latin one among Latin letters; nothing in a word of one script. `script`: where we
 * know its name.
 */
export function foreignLetter(word: string): { letter: string; script?: string } | undefined {
  if (!/\p{Script=Latin}/u.test(word)) return undefined;
  for (const letter of word) {
    const [script] = lookAlikeScripts.find(([, isOf]) => isOf.test(letter)) ?? [];
    if (script) return { letter, script };
  }
  const [, letter] = BETWEEN_LATIN.exec(word) ?? [];
  return letter === undefined ? undefined : { letter };
}

const codeAt = (letter: string): string => codeOf(letter.codePointAt(0) ?? 0);
