import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/** What the parser gives, as far as it is looked at here (mdast). */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  url?: string;
  title?: string | null;
  depth?: number;
  name?: string | null;
  attributes?: { type: string; name?: string }[];
  ordered?: boolean;
  start?: number | null;
  checked?: boolean | null;
  align?: (string | null)[] | null;
  lang?: string | null;
  meta?: string | null;
  identifier?: string;
  label?: string | null;
  referenceType?: string;
  position?: { start: Point; end: Point };
}

interface Point {
  /** From 1. */
  line: number;
  /** From 0, in UTF-16 units. */
  offset?: number;
}

/** As Astro renders a policy. A body is never the start of its file, so that `---` in its first line is a rule. */
const features = { gfm: true, smartPunctuation: false, frontmatter: false };

/**
 * The body of a policy as its page shows it: MDX.
 * The parser aborts the process where code ends in a backslash and no line follows: a line follows always.
 *
 * @throws Error where it cannot be read.
 */
export const parsePage = (body: string): MarkdownNode =>
  mdxToMdast(`${body}\n`, { features }) as MdastNode as MarkdownNode;

/** The same text as every other reader of Markdown shows it. */
export const parseText = (markdown: string): MarkdownNode =>
  markdownToMdast(`${markdown}\n`, { features }) as MdastNode as MarkdownNode;

/** First and last line of a node, from 1. */
export const linesOf = ({ position }: MarkdownNode): [first: number, last: number] => [
  position?.start.line ?? 1,
  position?.end.line ?? 1,
];

/** A node as it is written. */
export const sourceOf = ({ position }: MarkdownNode, body: string): string =>
  body.slice(position?.start.offset, position?.end.offset);

/** The words of a node, as a reader sees them. */
export const textOf = (node: MarkdownNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Every node of a tree, from the top. */
export function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}
