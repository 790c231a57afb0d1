import { words } from '../../../words/index.ts';
import type { MarkdownNode } from '../../text/markdown.ts';
import { parseText } from '../../text/markdown.ts';
import { outlineOf, type OutlineBlock } from '../outline.ts';
import type { SaidOnLine } from './said-on-line.ts';

const say = words.problems.hiddenText;

/** Where the page, which is MDX, reads the body otherwise than every reader of Markdown does. */
export function saidOfDifference(page: MarkdownNode, body: string): SaidOnLine[] {
  const difference = firstDifference(outlineOf(page), outlineOf(parseText(body)));
  if (!difference) return [];
  const { inPage, inText, lines } = difference;
  const indented = indentedLine(body, lines);
  if (indented) return [indented];
  return [{ line: lines[0], said: say.difference(described(inPage), described(inText)) }];
}

/** Four spaces or a tab, after the markers of lists and quotes. */
const INDENTED = /^(?:[ >*+-]|\d{1,9}[.)])*(?: {4}|\t)[ \t]*[^ \t]/;

/** MDX has no indented code, and starts blocks at any indentation. */
function indentedLine(body: string, [first, last]: [number, number]): SaidOnLine | undefined {
  const lines = body.split('\n');
  const index = lines.findIndex((text, at) => at >= first - 1 && at < last && INDENTED.test(text));
  return index === -1 ? undefined : { line: index + 1, said: say.indentation(lines[index]?.trim() ?? '') };
}

/** What two outlines do not have in common, and the lines that it is on: to the start of the block that follows. */
interface Difference {
  inPage: OutlineBlock | undefined;
  inText: OutlineBlock | undefined;
  lines: [first: number, last: number];
}

/** The first block that two outlines do not have in common. */
export function firstDifference(page: readonly OutlineBlock[], text: readonly OutlineBlock[]): Difference | undefined {
  const length = Math.max(page.length, text.length);
  for (let index = 0; index < length; index++) {
    const [inPage, inText] = [page[index], text[index]];
    if (inPage?.path === inText?.path && inPage?.text === inText?.text) continue;
    const first = Math.min(...linesOfBlocks(inPage, inText));
    const last = Math.min(...linesOfBlocks(page[index + 1], text[index + 1]));
    return { inPage, inText, lines: [first, Math.max(first, last)] };
  }
  return undefined;
}

/** A missing block is after all others. */
const linesOfBlocks = (...blocks: (OutlineBlock | undefined)[]): number[] =>
  blocks.map((block) => block?.line ?? Number.POSITIVE_INFINITY);

/** A block for an editor: its words, or what it is where it has none. */
export const described = (block: OutlineBlock | undefined): string => block?.text || block?.path || 'nothing';
