import { markdownToMdast, type MdastNode } from 'satteri';

/** A node of a parsed text (mdast), as far as Sayso looks at it. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  start?: number | null;
  identifier?: string;
  label?: string;
  position?: { start: { line: number }; end: { line: number } };
}

/** Parses with the parser that Astro renders with. The head of a canonical text becomes a node of type `yaml`. */
export function parse(markdown: string): MarkdownNode {
  const root: MdastNode = markdownToMdast(markdown, {
    features: { frontmatter: true, gfm: true, smartPunctuation: false },
  });
  return root as MarkdownNode;
}

/** Targets of reference links, by name. */
export type Definitions = ReadonlyMap<string, string>;

/** The definitions in a text, however deep. */
export function definitionsOf(root: MarkdownNode): Definitions {
  const definitions = new Map<string, string>();
  addDefinitions(root, definitions);
  return definitions;
}

function addDefinitions(node: MarkdownNode, definitions: Map<string, string>): void {
  if (node.type === 'definition') definitions.set(node.identifier ?? '', node.url ?? '');
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
