import { codeOf, hiddenCharactersIn } from '../../../schema/characters.ts';
import { isPlain, saidOfMisleading } from '../../../schema/misleading.ts';
import { words } from '../../../words/index.ts';
import { linesOf, nodesOf, parseText, sourceOf, textOf, type MarkdownNode } from '../../text/markdown.ts';
import type { SaidOnLine } from './said-on-line.ts';

const say = words.problems.hiddenText;

/** Looks at one node, and says what readers do not see of it. `body`: the text that the node is from. */
type Look = (node: MarkdownNode, body: string) => SaidOnLine[];

/** What can be wrong with a node by itself. */
export const saidOfNodes = (root: MarkdownNode, body: string): SaidOnLine[] =>
  [...nodesOf(root)].flatMap((node) => looks[node.type]?.(node, body) ?? []);

const lineOf = (node: MarkdownNode): number => linesOf(node)[0];

const looks: Record<string, Look> = {
  text: characterReferences,
  paragraph: misleadingLetters,
  heading: misleadingLetters,
  tableCell: misleadingLetters,
  table: extraCells,
  list: itemNumbers,
  listItem: (node) =>
    typeof node.checked === 'boolean' ? [{ line: lineOf(node), said: say.taskBox(textOf(node)) }] : [],
  code: (node) =>
    node.lang ? [{ line: lineOf(node), said: say.codeInfo([node.lang, node.meta].filter(Boolean).join(' ')) }] : [],
};

/** A row may be shorter than its header, and the page fills it up; the cells of a longer row are dropped. */
function extraCells({ children: rows = [] }: MarkdownNode): SaidOnLine[] {
  const columns = rows[0]?.children?.length ?? 0;
  return rows.flatMap((row) => {
    const extra = row.children?.slice(columns) ?? [];
    return extra.length > 0 ? [{ line: lineOf(row), said: say.cells(extra.map(textOf).join(' | '), columns) }] : [];
  });
}

/** The page counts from the first item's number, whatever is written in front of the others. */
function itemNumbers({ ordered, start, children: items = [] }: MarkdownNode, body: string): SaidOnLine[] {
  if (!ordered) return [];
  return items.flatMap((item, index) => {
    const number = (start ?? 1) + index;
    const [written = ''] = /^\d+/.exec(sourceOf(item, body)) ?? [];
    return written === `${number}` ? [] : [{ line: lineOf(item), said: say.itemNumber(written, number) }];
  });
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;

/** `&shy;` and `&#8203;` are judged by the character that they write. Escaped, or in code, they write themselves. */
function characterReferences(node: MarkdownNode, body: string): SaidOnLine[] {
  if (hiddenCharactersIn(node.value ?? '').length === 0) return [];
  return [...sourceOf(node, body).matchAll(REFERENCE)].flatMap(({ 0: reference, index, input }) => {
    const [hidden] = hiddenCharactersIn(textOf(parseText(reference)));
    const line = lineOf(node) + input.slice(0, index).split('\n').length - 1;
    return hidden ? [{ line, said: say.reference(reference, hidden.name, codeOf(hidden.codePoint)) }] : [];
  });
}

/** Letters that come together only on the page: written as character references, or set apart by formatting. */
function misleadingLetters(node: MarkdownNode, body: string): SaidOnLine[] {
  const said = saidOfMisleading(textOf(node));
  const isSaidOfLine = sourceOf(node, body)
    .split('\n')
    .some((line) => !isPlain(line));
  return said && !isSaidOfLine ? [{ line: lineOf(node), said }] : [];
}
