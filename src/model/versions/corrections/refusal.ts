import { words } from '../../../words/index.ts';
import { readBlocks } from '../../redline/blocks/read-blocks.ts';
import type { Token } from '../../redline/blocks/tokens.ts';
import { compareBlocks } from '../../redline/compare/compare-blocks.ts';
import { touchedIn, type Touched } from './touched.ts';
import { countOf, touchesBasis, touchesCountry, touchesName, touchesNegation, touchesNumber } from './weighty.ts';

const say = words.problems.corrections.reasons;

/** Words taken out and put in, counted together: a slip, or a few. */
export const MOST_WORDS = 10;

/** What the judge of a correction is told beside the two texts. */
interface Known {
  /** The text after, in the words that were Sayso's own before: what differs then is its editor's. */
  edited?: string;
  /** Names of organizations and vendors: a correction gives none to another. */
  names?: readonly string[];
}

/**
 * Why a change of a published text is more than a correction of its words: the end of a sentence for editors.
 * `undefined` where it may be one. People agreed to the text before, so what changes its meaning is a new version.
 *
 * @param before, after The canonical texts.
 */
export function whyNoCorrection(
  before: string,
  after: string,
  { edited = after, names = [] }: Known = {},
): string | undefined {
  const reason = whyMoreThanWords(before, edited, names);
  if (reason !== undefined || edited === after) return reason;
  return whyMoreThanWords(before, after, names) === undefined ? undefined : say.ownWords;
}

function whyMoreThanWords(before: string, after: string, names: readonly string[]): string | undefined {
  const all = touchedIn(compareBlocks(readBlocks(before), readBlocks(after)));
  const inTable = all.find(({ place }) => place === 'table');
  if (inTable) return say.table(shown(inTable));
  const heading = all.find(({ place }) => place === 'heading');
  if (heading) return say.heading(shown(heading));
  const link = all.find(({ isLinkOnly }) => isLinkOnly);
  if (link) return say.link(shown(link));
  const number = all.find((touched) => touched.place === 'list-number' || touchesNumber(touched));
  if (number) return say.number(shown(number));
  const negation = all.find(touchesNegation);
  if (negation) return say.negation(shown(negation));
  const basis = all.find(touchesBasis);
  if (basis) return say.basis(shown(basis));
  const name = all.find((touched) => touchesName(touched, names));
  if (name) return say.name(shown(name));
  const country = all.find(touchesCountry);
  if (country) return say.country(shown(country));
  const count = all.reduce((sum, touched) => sum + countOf(touched), 0);
  if (count > MOST_WORDS) return say.length(count, MOST_WORDS, shown(all[0]!));
  const block = all.find(({ place }) => place === 'block');
  return block && say.block(shown(block));
}

const shown = ({ removed, added }: Touched) => ({ removed: textOf(removed), added: textOf(added) });

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join('')
    .trim();
