import { domainToUnicode } from 'node:url';
import { codeOf } from '../../schema/characters.ts';
import { foreignLetter, lookAlikeScripts } from '../../schema/misleading.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';

const wrong = words.problems.links;

/**
 * What is wrong with the host of an `https` link: it may be none that a reader takes for another. Letters beyond ASCII
 * are only looked at where they are written in Punycode (RFC 3492), as browsers show and copy them.
 */
export function saidOfHost(url: string): Said | undefined {
  const authority = /^https:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
  // Browsers read a backslash as a slash: what is after it is no host.
  if (authority.includes('\\')) return wrong.hostForm(url);
  if (authority.includes('@')) return wrong.userInfo(url, authority.slice(authority.lastIndexOf('@') + 1));
  const letter = /[^\0-\x7f]/u.exec(authority)?.[0];
  if (letter) return wrong.hostLetter(url, letter, codeIn(letter), scriptOf(letter));
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i.test(authority)) return wrong.hostForm(url);
  const host = authority.replace(/:\d+$/, '');
  return host
    .split('.')
    .map((label) => saidOfLabel(url, label))
    .find(Boolean);
}

/** A label in Punycode mixes no scripts, and does not consist of letters that all look like Latin ones. */
function saidOfLabel(url: string, label: string): Said | undefined {
  if (!/^xn--/i.test(label)) return undefined;
  const shown = domainToUnicode(label);
  if (shown === '' || /^xn--/i.test(shown)) return wrong.hostForm(url);
  const letter = foreignLetter(shown)?.letter ?? letterThatOnlyLooksLatin(shown);
  return letter ? wrong.hostLookAlike(url, shown, letter, codeIn(letter), scriptOf(letter)) : undefined;
}

/** Small letters of other scripts that look like Latin ones. Source: Unicode's confusables.txt, the common ones. */
const LOOK_LATIN = /^[аеорсухһіјѕԁԛԝӏьѵкмтпгոսցօհοαικνρτυχωъ0-9-]+$/u;

const letterThatOnlyLooksLatin = (label: string): string | undefined =>
  LOOK_LATIN.test(label) ? /[^\0-\x7f]/u.exec(label)?.[0] : undefined;

const scriptOf = (letter: string): string | undefined => lookAlikeScripts.find(([, isOf]) => isOf.test(letter))?.[0];

const codeIn = (letter: string): string => codeOf(letter.codePointAt(0) ?? 0);
