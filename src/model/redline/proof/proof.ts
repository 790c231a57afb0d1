import { parseFragment, serialize } from 'parse5';
import { words } from '../../../words/index.ts';
import { linesOfHtml } from './html-lines.ts';
import { linesOfMarkdown } from './markdown-lines.ts';

/**
 * Why a redline does not prove itself; `undefined` where it does. With all changes rejected it must give the older
 * text, with all accepted the newer one, links' targets included, and a browser must read the HTML as it is written.
 *
 * @param before, after The canonical texts. They are read here in another way than in the comparison, with which the
 * proof shares no code but the Markdown parser.
 */
export function flawOf(html: string, before: string, after: string): string | undefined {
  const tree = parseFragment(html);
  if (serialize(tree) !== html) return words.failures.redline.readDifferently;
  return (
    differenceOf(words.failures.redline.allRejected, linesOfHtml(tree, 'ins'), linesOfMarkdown(before)) ??
    differenceOf(words.failures.redline.allAccepted, linesOfHtml(tree, 'del'), linesOfMarkdown(after))
  );
}

/** The first line that differs, if any. */
function differenceOf(when: string, found: readonly string[], expected: readonly string[]): string | undefined {
  const length = Math.max(found.length, expected.length);
  for (let index = 0; index < length; index++) {
    if (found[index] !== expected[index])
      return words.failures.redline.lineDiffers(when, index + 1, found[index] ?? '', expected[index] ?? '');
  }
  return undefined;
}
