import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { definitionsOf, footnoteLabel, linkOf, parse, type Definitions, type Node } from './blocks.ts';

type Html = DefaultTreeAdapterTypes.Node;

/** A run of text, and where it leads if it is a link. `null`: a line ends here. */
type Piece = { text: string; target: string } | null;

/**
 * Why a redline does not prove itself; nothing where it does. All changes rejected must give the older text and all accepted
 * the newer one, links' targets included, and a browser must read the HTML as it is written.
 * `before` and `after` are canonical texts, read here by a way of their own that shares nothing with the comparison.
 */
export function flawOf(html: string, before: string, after: string): string | undefined {
  const tree = parseFragment(html);
  if (serialize(tree) !== html) return 'a browser would read the HTML otherwise';
  const [was, is] = [linesOfHtml(tree, 'ins'), linesOfHtml(tree, 'del')];
  return (
    differenceOf('all changes rejected', was, linesOfMarkdown(before)) ??
    differenceOf('all changes accepted', is, linesOfMarkdown(after))
  );
}

function differenceOf(what: string, found: readonly string[], expected: readonly string[]): string | undefined {
  const at = Array.from({ length: Math.max(found.length, expected.length) }).findIndex(
    (_, index) => found[index] !== expected[index],
  );
  return at < 0
    ? undefined
    : `${what}, line ${at + 1} reads “${found[at] ?? ''}” and should read “${expected[at] ?? ''}”`;
}

const blocks = /^(p|h[1-6]|li|ul|ol|pre|blockquote|div|table|thead|tbody|tr|th|td|hr)$/;

/** What is left where one kind of change is left out. */
const linesOfHtml = (tree: Html, leftOut: 'ins' | 'del'): string[] => joined(piecesOfHtml(tree, leftOut, ''));

function piecesOfHtml(node: Html, leftOut: 'ins' | 'del', target: string): Piece[] {
  if ('value' in node) return [{ text: node.value, target }];
  if (!('childNodes' in node)) return [];
  if (!('tagName' in node)) return node.childNodes.flatMap((child) => piecesOfHtml(child, leftOut, target));
  const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value;
  if (node.tagName === leftOut || ['spoken', 'target'].includes(attribute('class') ?? '')) return [];
  const link =
    node.tagName === 'a'
      ? ((leftOut === 'ins' ? attribute('data-was') : undefined) ?? attribute('href') ?? '')
      : target;
  const inner = node.childNodes.flatMap((child) => piecesOfHtml(child, leftOut, link));
  return blocks.test(node.tagName) ? [null, ...inner, null] : inner;
}

function linesOfMarkdown(markdown: string): string[] {
  const root = parse(markdown);
  return joined(piecesOfMarkdown(root, '', definitionsOf(root)));
}

const inline = /^(text|inlineCode|strong|emphasis|delete|link|linkReference|footnoteReference|break|html)$/;

function piecesOfMarkdown(node: Node, target: string, definitions: Definitions): Piece[] {
  if (node.type === 'yaml' || node.type === 'definition') return [];
  if (node.type === 'break') return [{ text: ' ', target }];
  if (node.type === 'footnoteReference') return [{ text: footnoteLabel(node), target }];
  const link = linkOf(node, definitions) ?? target;
  const inner =
    node.value === undefined
      ? (node.children ?? []).flatMap((child) => piecesOfMarkdown(child, link, definitions))
      : [{ text: node.value, target: link }];
  if (inline.test(node.type)) return inner;
  return node.type === 'footnoteDefinition'
    ? [null, { text: `${footnoteLabel(node)} `, target }, ...inner.slice(1), null]
    : [null, ...inner, null];
}

/** Pieces as lines, in which a change of target is written out; how they are cut up makes no difference. Empty lines do not count. */
function joined(pieces: readonly Piece[]): string[] {
  const lines: string[] = [];
  let line = '';
  let at = '';
  for (const piece of [...pieces, null]) {
    if (piece === null) {
      lines.push(at === '' ? line : `${line}⟨⟩`);
      [line, at] = ['', ''];
    } else if (piece.text !== '') {
      if (piece.target !== at) line += `⟨${(at = piece.target)}⟩`;
      line += piece.text;
    }
  }
  return lines.map((each) => each.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')).filter((each) => each !== '');
}
