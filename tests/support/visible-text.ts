import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that a reader sees as a block of its own, or as what a block is. */
const blocks = new Set('blockquote h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul'.split(' '));

/**
 * What a reader sees of HTML: a line for each block, with its words; white space is one space. A cell is a cell, in the
 * head of a table or below it. Controls are no text.
 */
export function visibleText(html: string | Node): string {
  const root = typeof html === 'string' ? parseFragment(html) : html;
  return read(root)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

function read(node: Node): string {
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map(read).join('');
  if (!('tagName' in node)) return inside;
  if (node.tagName === 'br') return ' ';
  return blocks.has(node.tagName) ? `\n${nameOf(node)}: ${inside}\n` : inside;
}

function nameOf({ tagName, attrs }: Element): string {
  if (tagName === 'td' || tagName === 'th') return 'cell';
  const start = attrs.find(({ name }) => name === 'start')?.value;
  return start === undefined ? tagName : `${tagName} from ${start}`;
}

/** The first element that fits, in the order of the document. */
export function findElement(node: Node, fits: (element: Element) => boolean): Element | undefined {
  if ('tagName' in node && fits(node)) return node;
  if (!('childNodes' in node)) return undefined;
  return node.childNodes.map((child) => findElement(child, fits)).find(Boolean);
}

export const hasClass = ({ attrs }: Element, name: string): boolean =>
  attrs.some((attribute) => attribute.name === 'class' && attribute.value.split(' ').includes(name));
