import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/**
 * Markdown as HTML, with the HTML that it contains, and with the line of each element in `data-line`. It is read as
 * GitHub reads it, by the parser that others are measured with, and not by the one that prints policies.
 */
export function treeOfMarkdown(markdown: string): Root {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  markLines(root);
  return raw(toHast(root, { allowDangerousHtml: true })) as Root;
}

/** The parser of HTML keeps attributes, and forgets where Markdown was. */
function markLines(node: Nodes): void {
  const line = node.position?.start.line;
  if (line !== undefined) node.data = { ...node.data, hProperties: { dataLine: String(line) } };
  if ('children' in node) for (const child of node.children) markLines(child);
}
