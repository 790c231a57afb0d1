import { words } from '../../words/index.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import type { Change } from './compare/change.ts';
import { compareBlocks, compareWholeBlocks, type CompareLine } from './compare/compare-blocks.ts';
import { redlineHtml } from './html/redline-html.ts';
import type { Reader } from './html/words-html.ts';
import { flawOf } from './proof/proof.ts';

/** Two texts in one, with what was added and what was removed. */
export interface Redline {
  /** Blocks of HTML, with `<ins>` and `<del>` inside their lines. */
  html: string;
  /** Whether whole blocks are compared, because a finer comparison did not prove itself. */
  isWhole: boolean;
  hasChanges: boolean;
}

/**
 * The redline of two canonical texts. It is returned only if it proves itself (`flawOf`).
 *
 * @throws Error where not even a comparison of whole blocks does; the build then stops.
 */
export function redlineOf(before: string, after: string, reader: Reader, compareLine?: CompareLine): Redline {
  const old = readBlocks(before);
  const now = readBlocks(after);

  const finer = compareBlocks(old, now, compareLine);
  const flaw = flawIn(finer, before, after);
  if (flaw === undefined) return { ...printed(finer, reader), isWhole: false };

  const whole = compareWholeBlocks(old, now);
  const flawOfWhole = flawIn(whole, before, after);
  if (flawOfWhole === undefined) return { ...printed(whole, reader), isWhole: true };

  throw new Error(words.failures.redline.unproven([flaw, flawOfWhole]));
}

/** The proof compares links as they are written in the texts. */
function flawIn(changes: readonly Change[], before: string, after: string): string | undefined {
  const html = redlineHtml(changes, { href: (url) => url, language: 'en' });
  return flawOf(html, before, after);
}

const printed = (changes: readonly Change[], reader: Reader): Pick<Redline, 'html' | 'hasChanges'> => ({
  html: redlineHtml(changes, reader),
  hasChanges: changes.some(({ mark }) => mark !== 'same'),
});
