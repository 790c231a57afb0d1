import { slug } from 'github-slugger';
import { anchorOwner } from '../../../model/pages/anchors.ts';
import { textOf } from '../../../model/text/markdown.ts';
import { unwrittenIn } from '../../../model/versions/unwritten.ts';
import { words } from '../../../words/index.ts';
import type { Note } from './noted.ts';
import type { SourceNode } from './to-markdown-tree.ts';

const say = words.commands.importing.notes;

/** The highest heading of a policy, and the deepest of Markdown. */
const HIGHEST = 2;
const DEEPEST = 6;

/** Headings from the second level down, each with words, a section and an anchor that nothing else on the page has. */
export function cleanHeadings(root: SourceNode, note: Note): void {
  for (const heading of headingsIn(root)) {
    const text = textOf(heading).trim();
    const owner = anchorOwner(slug(text));
    if (slug(text) === '') becomeParagraph(heading, () => note(heading.data?.line, say.headingWithoutWords(text)));
    else if (owner) becomeParagraph(heading, () => note(heading.data?.line, say.headingInUse(text)));
  }
  openEmptySections(root, note);
  setLevels(headingsIn(root));
}

/** Every heading in a text, in its order. */
export function headingsIn(node: SourceNode): SourceNode[] {
  const inside = (node.children ?? []).flatMap(headingsIn);
  return node.type === 'heading' ? [node, ...inside] : inside;
}

function becomeParagraph(heading: SourceNode, tell: () => void): void {
  tell();
  const children = heading.children ?? [];
  const hasText = textOf(heading).trim() !== '';
  Object.assign(heading, { type: 'paragraph', children: hasText ? [{ type: 'strong', children }] : [] });
  delete heading.depth;
}

/** A heading with nothing below it is a line in bold type. The last ones first: they may leave others empty. */
function openEmptySections(root: SourceNode, note: Note): void {
  const blocks = root.children ?? [];
  for (const heading of blocks.toReversed().filter(({ type }) => type === 'heading')) {
    const below = blocks.slice(blocks.indexOf(heading), blocks.indexOf(heading) + 2);
    const isEmpty = unwrittenIn({ type: 'root', children: below }).emptySections[0]?.heading === textOf(heading);
    if (isEmpty) becomeParagraph(heading, () => note(heading.data?.line, say.emptySection(textOf(heading))));
  }
}

/** The page has a title of its own, so that the highest is of the second level. No level is skipped on the way down. */
function setLevels(headings: readonly SourceNode[]): void {
  let above: number[] = [];
  for (const heading of headings) {
    const depth = heading.depth ?? HIGHEST;
    above = above.filter((each) => each < depth);
    heading.depth = Math.min(DEEPEST, HIGHEST + above.length);
    above.push(depth);
  }
}
