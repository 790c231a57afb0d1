import type { Element, ElementContent } from 'hast';
import { words } from '../../../words/index.ts';
import type { Note } from './noted.ts';
import { elementOf, elementsOf, textNode, wordsIn } from './tree.ts';

const say = words.commands.importing.notes;

const BLOCKS = new Set('p div ul ol li br blockquote pre h1 h2 h3 h4 h5 h6'.split(' '));

/** A table as Markdown can have it: its caption above it, its first row the heading, and one line in each cell. */
export function cleanTable(table: Element, line: number | undefined, note: Note): ElementContent[] | undefined {
  // It was cleaned when its caption was taken out.
  if (table.properties.dataCleaned !== undefined) return undefined;
  table.properties.dataCleaned = '';
  const all = [...elementsOf(table)];
  const cells = all.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  if (cells.length === 0) return [];
  const isSpanned = cells.some(
    ({ properties }) => Number(properties.colSpan ?? 1) > 1 || Number(properties.rowSpan ?? 1) > 1,
  );
  if (!cells.some(({ tagName }) => tagName === 'th')) makeHead(all, () => note(line, say.tableHead()));
  if (isSpanned) note(line, say.tableSpans());
  for (const cell of cells) if (flatten(cell)) note(line, say.tableBlocks());
  const caption = all.find(({ tagName }) => tagName === 'caption');
  if (!caption) return undefined;
  table.children = table.children.filter((child) => child !== caption);
  note(line, say.caption(wordsIn(caption)));
  return [elementOf('p', caption.children), table];
}

/** Markdown has no table without a heading. */
function makeHead(all: readonly Element[], tell: () => void): void {
  tell();
  const first = all.find(({ tagName }) => tagName === 'tr');
  for (const cell of first?.children ?? []) if (cell.type === 'element') cell.tagName = 'th';
}

/** Puts several paragraphs, items or lines of a cell behind each other. Tells whether there were any. */
function flatten(cell: Element): boolean {
  const parts = partsOf(cell.children).filter((part) => part.some((node) => wordsIn(node).trim() !== ''));
  const isOne = parts.length < 2;
  cell.children = parts.flatMap((part, index) => (index === 0 ? part : [textNode('; '), ...part]));
  return !isOne;
}

function partsOf(children: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const child of children) {
    const isBlock = child.type === 'element' && BLOCKS.has(child.tagName);
    if (isBlock) parts.push(...partsOf(child.children), []);
    else parts.at(-1)?.push(child);
  }
  return parts;
}
