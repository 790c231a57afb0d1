import type { DefaultTreeAdapterTypes } from 'parse5';
import { END_OF_LINE, linesOf, type Piece } from './pieces.ts';

/** A node of HTML as a browser reads it. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Which changes are left out: those that are marked as added, or as removed. */
export type LeftOut = 'ins' | 'del';

/** The lines of a redline without one kind of its changes. */
export const linesOfHtml = (tree: HtmlNode, leftOut: LeftOut): string[] => linesOf(piecesOf(tree, leftOut, ''));

const blocks = new Set('p h1 h2 h3 h4 h5 h6 li ul ol pre blockquote div table thead tbody tr th td hr'.split(' '));

/** Classes of what the redline says itself. */
const ownWords = new Set(['spoken', 'target']);

function piecesOf(node: HtmlNode, leftOut: LeftOut, target: string): Piece[] {
  if ('value' in node) return [{ text: node.value, target }];
  if (!('childNodes' in node)) return [];
  if (!('tagName' in node)) return node.childNodes.flatMap((child) => piecesOf(child, leftOut, target));
  if (node.tagName === leftOut || isOwnWords(node)) return [];
  const inner = node.tagName === 'a' ? targetOf(node, leftOut) : target;
  const pieces = node.childNodes.flatMap((child) => piecesOf(child, leftOut, inner));
  return blocks.has(node.tagName) ? [END_OF_LINE, ...pieces, END_OF_LINE] : pieces;
}

const isOwnWords = (element: HtmlElement): boolean => ownWords.has(attribute(element, 'class') ?? '');

/** A link that leads elsewhere now has both targets. */
function targetOf(link: HtmlElement, leftOut: LeftOut): string {
  const was = leftOut === 'ins' ? attribute(link, 'data-was') : undefined;
  return was ?? attribute(link, 'href') ?? '';
}

const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
