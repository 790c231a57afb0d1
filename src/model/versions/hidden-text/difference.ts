import { words } from '../../../words/index.ts';
import { parseText, type MarkdownNode } from '../markdown.ts';
import { outlineOf, type OutlineBlock } from '../outline.ts';
import type { SaidOnLine } from './said-on-line.ts';

const say = words.problems.hiddenText;

/** Where the page, which is MDX, reads the body otherwise than every reader of Markdown does. */
export function saidOfDifference(page: MarkdownNode, body: string): SaidOnLine[] {
  const difference = firstDifference(outlineOf(page), outlineOf(parseText(body)));
  if (!difference) return [];
  const { inPage, inText } = difference;
  const line = Math.min(...[inPage, inText].flatMap((block) => block?.line ?? []));
  const indented = indentedLine(body, line);
  if (indented) return [indented];
  return [{ line, said: say.difference(described(inPage), described(inText)) }];
}

/** MDX has no indented code, and starts blocks at any indentation. */
function indentedLine(body: string, from: number): SaidOnLine | undefined {
  const lines = body.split('\n');
  const index = lines.findIndex((text, at) => at >= from - 1 && /^[ >]*(?: {4}|\t)[ \t]*\S/.test(text));
  return index === -1 ? undefined : { line: index + 1, said: say.indentation(lines[index]?.trim() ?? '') };
}

/** The first block that two outlines do not have in common. */
export function firstDifference(
  page: readonly OutlineBlock[],
  text: readonly OutlineBlock[],
): { inPage: OutlineBlock | undefined; inText: OutlineBlock | undefined } | undefined {
  const length = Math.max(page.length, text.length);
  for (let index = 0; index < length; index++) {
    const [inPage, inText] = [page[index], text[index]];
    if (inPage?.path !== inText?.path || inPage?.text !== inText?.text) return { inPage, inText };
  }
  return undefined;
}

/** A block for an editor: its words, or what it is where it has none. */
export const described = (block: OutlineBlock | undefined): string => block?.text || block?.path || 'nothing';
