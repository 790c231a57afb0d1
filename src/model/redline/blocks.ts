import { markdownToMdast, type MdastNode } from 'satteri';
import { tokensOf, wordsIn, type Mark, type Token } from './tokens.ts';

/** Blocks that hold words. `label` is the number that stands before a footnote. */
export interface Line {
  kind: 'paragraph' | 'heading' | 'cell' | 'code' | 'rule';
  /** Level of a heading, from 1. */
  depth: number;
  tokens: Token[];
  key: string;
  wordCounts: ReadonlyMap<string, number>;
}

/** Blocks that hold blocks. */
export interface Container {
  kind: 'list' | 'item' | 'quote' | 'table' | 'row' | 'footnote';
  /** Of a list: its items are numbered, from `start` on. */
  start?: number;
  /** Of a row: it names the columns. */
  isHeader?: boolean;
  children: Block[];
  key: string;
  wordCounts: ReadonlyMap<string, number>;
}

/** A canonical text as the redline sees it: blocks in blocks, and words at the end of every branch. */
export type Block = Line | Container;

export const isLine = (block: Block): block is Line => 'tokens' in block;

/** What the parser gives, as far as it is looked at here (mdast). */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  start?: number | null;
  identifier?: string;
  label?: string;
  position?: { start: { line: number }; end: { line: number } };
}

/** The parser that Astro renders with. `yaml` is the head of a canonical text. */
export const parse = (markdown: string): Node =>
  markdownToMdast(markdown, {
    features: { frontmatter: true, gfm: true, smartPunctuation: false },
  }) as MdastNode as Node;

/** Targets of reference links, by name. */
export type Definitions = ReadonlyMap<string, string>;

export function definitionsOf(root: Node): Definitions {
  const found = root.type === 'definition' ? [[root.identifier ?? '', root.url ?? ''] as const] : [];
  return new Map([...found, ...(root.children ?? []).flatMap((child) => [...definitionsOf(child)])]);
}

/** The blocks of a canonical text, without its head. */
export function blocksIn(markdown: string): Block[] {
  const root = parse(markdown);
  return blocksOf(root, definitionsOf(root));
}

const blocksOf = ({ children = [] }: Node, definitions: Definitions): Block[] =>
  children.flatMap((node) => blockOf(node, definitions));

const containers: Record<string, Container['kind']> = {
  list: 'list',
  listItem: 'item',
  blockquote: 'quote',
  table: 'table',
  tableRow: 'row',
  footnoteDefinition: 'footnote',
};
const lines: Record<string, Line['kind']> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  code: 'code',
  thematicBreak: 'rule',
};

function blockOf(node: Node, definitions: Definitions): Block[] {
  if (node.type === 'yaml' || node.type === 'definition') return [];
  const container = containers[node.type];
  if (container) return [containerOf(container, node, definitions)];
  const kind = lines[node.type] ?? 'paragraph';
  return [makeLine(kind, node.depth ?? 0, inlineOf(node, [], definitions))];
}

function containerOf(kind: Container['kind'], node: Node, definitions: Definitions): Container {
  const children = blocksOf(node, definitions);
  const [first] = children;
  if (kind === 'footnote') {
    const label = tokensOf(`${footnoteLabel(node)} `, []);
    if (first && isLine(first)) children[0] = makeLine(first.kind, first.depth, [...label, ...first.tokens]);
    else children.unshift(makeLine('paragraph', 0, label));
  }
  if (kind === 'table' && first && !isLine(first)) first.isHeader = true;
  const start = node.ordered ? (node.start ?? 1) : undefined;
  return {
    kind,
    children,
    ...(start !== undefined && { start }),
    key: `${kind}${start ?? ''}(${children.map(({ key }) => key).join(',')})`,
    wordCounts: sum(children.map(({ wordCounts }) => wordCounts)),
  };
}

const makeLine = (kind: Line['kind'], depth: number, tokens: Token[]): Line => ({
  kind,
  depth,
  tokens,
  key: `${kind}${depth}[${tokens.map(({ key }) => key).join('')}]`,
  wordCounts: wordsIn(tokens),
});

/** How a footnote is named where it is referred to, and where it stands. */
export const footnoteLabel = ({ label, identifier }: Node): string => `[${label ?? identifier ?? ''}]`;

const inlineMarks: Record<string, Mark> = { strong: 'strong', emphasis: 'em', delete: 's' };

function inlineOf(node: Node, marks: readonly Mark[], definitions: Definitions): Token[] {
  if (node.type === 'break') return tokensOf('\n', marks);
  if (node.type === 'footnoteReference') return tokensOf(footnoteLabel(node), marks);
  const mark = inlineMarks[node.type];
  const link = linkOf(node, definitions);
  const all = [
    ...marks,
    ...(link === undefined ? [] : [{ link }]),
    ...(mark ? [mark] : []),
    ...(node.type === 'inlineCode' ? ['code' as const] : []),
  ];
  return node.value === undefined
    ? (node.children ?? []).flatMap((child) => inlineOf(child, all, definitions))
    : tokensOf(node.value, all);
}

/** Where a link leads; nothing where a node is none. */
export function linkOf(node: Node, definitions: Definitions): string | undefined {
  return node.type === 'link'
    ? node.url
    : node.type === 'linkReference'
      ? definitions.get(node.identifier ?? '')
      : undefined;
}

function sum(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const count of counts) for (const [word, times] of count) all.set(word, (all.get(word) ?? 0) + times);
  return all;
}
