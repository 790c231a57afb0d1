import { attributeOf, isElement, named, setAttribute, textIn, type Element, type Node } from './elements.ts';

const isWhiteSpace = (node: Node): boolean => 'value' in node && node.value.trim() === '';

/**
 * Makes a table of Markdown one that can be listened to and that fits a narrow screen: its first column names the rows,
 * and each cell carries the name of its column.
 */
export function dressTable(table: Element): void {
  setAttribute(table, 'class', 'rows');
  const columns = named(table, 'th').map((heading) => {
    setAttribute(heading, 'scope', 'col');
    return textIn(heading).trim();
  });
  for (const cell of named(table, 'th', 'td')) alignByClass(cell);
  for (const body of named(table, 'tbody')) for (const row of named(body, 'tr')) dressRow(row, columns);
}

function dressRow(row: Element, columns: readonly string[]): void {
  named(row, 'td').forEach((cell, index) => {
    if (index === 0) nameRow(cell);
    else setAttribute(cell, 'data-label', columns[index]);
    setNoteApart(cell);
  });
}

function nameRow(cell: Element): void {
  cell.tagName = 'th';
  cell.nodeName = 'th';
  setAttribute(cell, 'scope', 'row');
}

/** The engine aligns by `style`, which the page's Content-Security-Policy refuses. */
function alignByClass(cell: Element): void {
  const [, side] = /text-align:\s*(left|center|right)/.exec(attributeOf(cell, 'style') ?? '') ?? [];
  setAttribute(cell, 'style', undefined);
  if (side) setAttribute(cell, 'class', `align-${side}`);
}

/** A note ends its cell, in emphasis and brackets: shown as a smaller line below. */
function setNoteApart(cell: Element): void {
  const last = cell.childNodes.filter((node) => !isWhiteSpace(node)).at(-1);
  const isNote = last && isElement(last) && last.tagName === 'em' && /^\(.*\)$/s.test(textIn(last));
  if (isNote) setAttribute(last, 'class', 'note');
}
