import GithubSlugger from 'github-slugger';
import { textOf } from '../../../model/text/markdown.ts';
import { words } from '../../../words/index.ts';
import { linkAddresses } from './bare-addresses.ts';
import { headingsIn } from './clean-headings.ts';
import { targetOf, type Target } from './link-target.ts';
import type { Note } from './noted.ts';
import type { SourceNode } from './to-markdown-tree.ts';

const say = words.commands.importing.notes;

/** Every link leads where its words say and a policy may link to, or becomes its words. `base`: of relative links. */
export function cleanLinks(root: SourceNode, note: Note, base: string | undefined): void {
  const anchors = anchorsIn(root);
  cleanIn(root, (link) => {
    const line = link.data?.line;
    const tell = (said: string): void => note(line, said);
    if (link.title) tell(say.linkTitle(link.title));
    link.title = null;
    const text = textOf(link).trim();
    const target =
      text === '' ? { said: say.linkEmpty(link.url ?? '') } : targetOf(link.url ?? '', text, { anchors, base });
    return keep(link, target, tell);
  });
  linkAddresses(root, note, (href, text) => targetOf(href, text, { anchors, base }));
}

/** Whether a link stays one. */
function keep(link: SourceNode, { url, said }: Target, tell: (said: string) => void): boolean {
  if (said !== undefined) tell(said);
  if (url === undefined) return false;
  link.url = url;
  return true;
}

/** Puts the words of a link in its place, where it may not stay one. */
function cleanIn(node: { children?: SourceNode[] | undefined }, isKept: (link: SourceNode) => boolean): void {
  node.children = node.children?.flatMap((child) => {
    if (child.children) cleanIn(child, isKept);
    const isWords = child.type === 'link' && !isKept(child);
    return isWords ? (child.children ?? []) : [child];
  });
}

/** Anchors of the page by what the source calls them. */
function anchorsIn(root: SourceNode): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  const headings = headingsIn(root).map((heading) => ({ heading, anchor: slugger.slug(textOf(heading)) }));
  for (const { anchor } of headings) anchors.set(anchor, anchor);
  for (const { heading, anchor } of headings)
    for (const id of heading.data?.ids ?? []) if (!anchors.has(id)) anchors.set(id, anchor);
  return anchors;
}
