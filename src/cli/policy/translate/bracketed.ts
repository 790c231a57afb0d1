import { nodesOf, parsePage, sourceOf, textOf, type MarkdownNode } from '../../../model/text/markdown.ts';

/** Blocks that have words, and no block inside. */
const blocksOfWords = ['heading', 'paragraph', 'tableCell'];

/**
 * The body of a source as a translator begins with it: the words of each block in double brackets. Its headings, lists,
 * tables, components and the targets of its links are there already.
 */
export function bracketed(body: string): string {
  let text = body;
  for (const block of [...nodesOf(parsePage(body))].filter(hasWords).reverse()) {
    const [start, end] = rangeOf(block);
    const words = body.slice(start, end);
    const before = startsWithAddress(block, body) ? '[[ ' : '[[';
    const after = endsWithAddress(block, body) || words.endsWith('\\') ? ' ]]' : ']]';
    text = text.slice(0, start) + before + words + after + text.slice(end);
  }
  return text;
}

const hasWords = (node: MarkdownNode): boolean => blocksOfWords.includes(node.type) && /\p{L}/u.test(textOf(node));

/** Where the words of a block are: without the signs that make it a heading or a cell. */
function rangeOf({ children = [] }: MarkdownNode): [start: number, end: number] {
  const [first, last] = [children[0], children.at(-1)];
  return [first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0];
}

/** An address that is a link by itself takes brackets for a part of it. */
const startsWithAddress = ({ children = [] }: MarkdownNode, body: string): boolean => isBareLink(children[0], body);
const endsWithAddress = ({ children = [] }: MarkdownNode, body: string): boolean => isBareLink(children.at(-1), body);

const isBareLink = (node: MarkdownNode | undefined, body: string): boolean =>
  node?.type === 'link' && !/^[[<]/.test(sourceOf(node, body));
