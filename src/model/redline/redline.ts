import { compareBlocks, compareWholeBlocks, type Change, type CompareLine } from './compare-blocks.ts';
import { htmlOf, type Href } from './html.ts';
import { flawOf } from './proof.ts';
import { blocksIn } from './blocks.ts';

/** Two texts in one, with what came and what went. */
export interface Redline {
  /** Blocks of HTML, with `<ins>` and `<del>` inside their lines. */
  html: string;
  /** Whether a finer comparison did not prove itself, and whole blocks are compared. */
  isWhole: boolean;
  hasChanges: boolean;
}

/**
 * The redline of two canonical texts. It is handed out only if it proves itself: all changes rejected give the older
 * text, all accepted the newer, and the HTML is valid.
 *
 * @throws where not even whole blocks can be compared; the build then stops.
 */
export function redlineOf(before: string, after: string, href: Href, compareLine?: CompareLine): Redline {
  const [old, now] = [blocksIn(before), blocksIn(after)];
  const flaws: string[] = [];
  for (const compareAll of [() => compareBlocks(old, now, compareLine), () => compareWholeBlocks(old, now)]) {
    const changes = compareAll();
    const html = htmlOf(changes, href);
    // The texts know their links as they were written.
    const flaw = flawOf(
      htmlOf(changes, (url) => url),
      before,
      after,
    );
    if (flaw === undefined) return { html, isWhole: flaws.length > 0, hasChanges: changes.some(isChange) };
    flaws.push(flaw);
  }
  throw new Error(`The redline does not prove itself: ${flaws.join('; ')}.`);
}

const isChange = ({ mark }: Change): boolean => mark !== 'same';
