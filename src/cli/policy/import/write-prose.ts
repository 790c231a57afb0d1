import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { SourceNode } from './to-markdown-tree.ts';

/** Signs that a policy, which is MDX, would read as code: they are written as themselves. */
const asThemselves: Options = {
  unsafe: [
    { character: '{', inConstruct: 'phrasing' },
    { character: '<', inConstruct: 'phrasing' },
    { atBreak: true, character: 'i', after: 'mport\\s' },
    { atBreak: true, character: 'e', after: 'xport\\s' },
  ],
};

/** Markdown as it is written in this repository. Links are always written with words and an address. */
const style: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false }), asThemselves],
};

/** The body of a policy. */
export const writeProse = (root: SourceNode): string => toMarkdown(root as unknown as Root, style);
