import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/** A node of a parsed text (mdast), as far as Sayso looks at it. */
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

/** The engine reads as Astro renders a policy. Smart punctuation would change a legal text. */
const features = { gfm: true, smartPunctuation: false };

/** Parses a canonical text. Its head becomes a node of type `yaml`. */
export const parse = (markdown: string): MarkdownNode =>
  markdownToMdast(`${markdown}\n`, { features: { ...features, frontmatter: true } }) as MdastNode as MarkdownNode;

/** A body is never the start of its file, so that `---` in its first line is a rule. */
const bodyFeatures = { ...features, frontmatter: false };

/**
 * The body of a policy as its page shows it: MDX.
 * The parser aborts the process where code ends in a backslash and no line follows: a line follows always.
 *
 * @throws Error where it cannot be read.
 */
export const parsePage = (body: string): MarkdownNode =>
  mdxToMdast(`${body}\n`, { features: bodyFeatures }) as MdastNode as MarkdownNode;

/** The same text as every other reader of Markdown shows it. */
export const parseText = (markdown: string): MarkdownNode =>
  markdownToMdast(`${markdown}\n`, { features: bodyFeatures }) as MdastNode as MarkdownNode;

/** First and last line of a node, from 1. */
export const linesOf = ({ position }: MarkdownNode): [first: number, last: number] => [
  position?.start.line ?? 1,
  position?.end.line ?? 1,
];

/** A node as it is written. */
export const sourceOf = ({ position }: MarkdownNode, body: string): string =>
  body.slice(position?.start.offset, position?.end.offset);

/** Targets of reference links, by name. */
export type Definitions = ReadonlyMap<string, string>;

/** The definitions in a text, however deep. */
export function definitionsOf(root: MarkdownNode): Definitions {
  const definitions = new Map<string, string>();
  addDefinitions(root, definitions);
  return definitions;
}

function addDefinitions(node: MarkdownNode, definitions: Map<string, string>): void {
  const name = node.identifier ?? '';
  // The first definition of a name counts (CommonMark 0.31, 4.7).
  if (node.type === 'definition' && !definitions.has(name)) definitions.set(name, node.url ?? '');
  for (const child of node.children ?? []) addDefinitions(child, definitions);
}

/** Where a link leads; `undefined` for a node that is no link. */
export function linkOf(node: MarkdownNode, definitions: Definitions): string | undefined {
  if (node.type === 'link') return node.url;
  if (node.type === 'linkReference') return definitions.get(node.identifier ?? '');
  return undefined;
}

/** The label of a footnote: `[1]`, both where it is referred to and before its text. */
export const footnoteLabel = ({ label, identifier }: MarkdownNode): string => `[${label ?? identifier ?? ''}]`;

/** The words of a node, without their formatting. */
export const textOf = (node: MarkdownNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** Every node of a tree, from the top. */
export function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}
