import { textOf } from '../../../model/text/markdown.ts';
import { headingsIn } from './clean-headings.ts';
import type { SourceNode } from './to-markdown-tree.ts';

/** What else may say what a document is called. */
export interface Titles {
  frontMatter: string | undefined;
  page: string | undefined;
}

/**
 * What a document is called: its one heading of the first level, its front matter, the heading that it starts with, or
 * the title of its page. A heading that becomes the title is taken out of the text.
 */
export function takeTitle(root: SourceNode, { frontMatter, page }: Titles): string | undefined {
  const headings = headingsIn(root).filter((heading) => textOf(heading).trim() !== '');
  const ofFirstLevel = headings.filter(({ depth }) => depth === 1);
  const first = root.children?.[0];
  const only = ofFirstLevel.length === 1 ? ofFirstLevel[0] : undefined;
  if (only && root.children?.includes(only)) return takeOut(root, only);
  if (frontMatter !== undefined) return plain(frontMatter);
  if (first && headings.includes(first)) return takeOut(root, first);
  return page === undefined ? undefined : plain(page);
}

/** Links to the title lead to the start of the page. */
function takeOut(root: SourceNode, heading: SourceNode): string {
  root.children = root.children?.filter((child) => child !== heading) ?? [];
  return plain(textOf(heading));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
