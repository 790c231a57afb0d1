import { words } from '../../../words/index.ts';
import type { Note } from './noted.ts';
import type { SourceNode } from './to-markdown-tree.ts';
import type { Target } from './link-target.ts';

const say = words.commands.importing.notes;

/** What readers of Markdown make a link of, wherever it is in a text (GFM, “Autolinks”). */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]*[^\s<?!.,:;*_~'"()[\]|]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[\w-]*\w/gi;

/**
 * Addresses in a text become links on its page, whether they are written as such or not. Those that a policy may link
 * to are written as links; the others as code, which is never made a link.
 */
export function linkAddresses(
  node: SourceNode,
  note: Note,
  targetOf: (href: string, text: string) => Target,
  line?: number,
): void {
  const own = node.data?.line ?? line;
  if (node.type === 'link' || !node.children) return;
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text') linkAddresses(child, note, targetOf, own);
    return child.type === 'text'
      ? partsOf(child.value ?? '', (text) => linked(text, targetOf, (said) => note(own, said)))
      : [child];
  });
}

function linked(
  text: string,
  targetOf: (href: string, text: string) => Target,
  tell: (said: string) => void,
): SourceNode {
  const href = text.includes('@') && !/^(https?:|www\.)/i.test(text) ? `mailto:${text}` : text;
  const { url } = targetOf(href, text);
  tell(url === undefined ? say.addressAsCode(text) : say.addressLinked(text, url));
  if (url === undefined) return { type: 'inlineCode', value: text };
  return { type: 'link', url, title: null, children: [{ type: 'text', value: text }] };
}

/** A text in parts, with its addresses as they become. */
function partsOf(text: string, become: (address: string) => SourceNode): SourceNode[] {
  const parts: SourceNode[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts.push({ type: 'text', value: text.slice(end, index) }, become(address));
    end = index + address.length;
  }
  return [...parts, { type: 'text', value: text.slice(end) }].filter(({ value }) => value !== '');
}
