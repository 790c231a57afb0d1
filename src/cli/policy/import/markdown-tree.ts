import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root as MarkdownRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { parseText, type MarkdownNode } from '../../../model/text/markdown.ts';

/** Markdown as HTML, with the HTML that it contains, and with the line of each element in `data-line`. */
export function treeOfMarkdown(markdown: string): Root {
  const root = withLines(parseText(markdown)) as unknown as MarkdownRoot;
  const html = toHast(root, { allowDangerousHtml: true });
  return raw(html) as Root;
}

/** The parser of HTML keeps attributes, and forgets where Markdown was. */
function withLines(node: MarkdownNode): MarkdownNode {
  const line = node.position?.start.line;
  const copy = { ...node, data: { hProperties: line === undefined ? {} : { dataLine: String(line) } } };
  if (node.children === undefined) return copy;
  return { ...copy, children: node.children.map(withLines) };
}
