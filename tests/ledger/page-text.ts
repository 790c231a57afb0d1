import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { findElement, visibleText } from '../support/visible-text.ts';
import type { Claim } from './claim.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const parts: Record<NonNullable<Claim['in']>, (element: Element) => boolean> = {
  main: ({ tagName }) => tagName === 'main',
  banner: (element) => attribute(element, 'data-banner') !== undefined,
  preferences: (element) => element.tagName === 'dialog' && attribute(element, 'id') === 'preferences',
};

/** What a reader sees of a part of a page, one line for each block; the cells of a row are separated by ` | `. */
export function linesOfPage(html: string, part: Claim['in'] = 'main'): string[] {
  const root = findElement(parse(html), parts[part]);
  if (!root) return [];
  removeCode(root);
  return linesOf(visibleText(root));
}

/** The same of a fragment of HTML. */
export const linesOfFragment = (html: string): string[] => linesOf(visibleText(html));

function linesOf(text: string): string[] {
  const lines: string[] = [];
  let cells: string[] = [];
  const endRow = () => {
    if (cells.length > 0) lines.push(cells.join(' | '));
    cells = [];
  };
  for (const line of text.split('\n')) {
    const [, name, words = ''] = /^([a-z][a-z0-9]*(?: from \d+)?):(?: (.*))?$/.exec(line) ?? [undefined, '', line];
    if (name === 'cell') cells.push(words);
    else {
      endRow();
      if (words) lines.push(words);
    }
  }
  endRow();
  return lines;
}

/** Code and data blocks are no text. */
function removeCode(node: Node): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => !/^(script|style|template)$/.test(child.nodeName));
  node.childNodes.forEach(removeCode);
}
