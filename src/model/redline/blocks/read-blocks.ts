import { definitionsOf, footnoteLabel, parse, type Definitions, type MarkdownNode } from '../../text/markdown.ts';
import { isLine, type Block, type Container, type Line } from './blocks.ts';
import { readWords } from './read-words.ts';
import { tokensOf, type Token } from './tokens.ts';
import { countWords, sumOf } from './word-counts.ts';

/** The blocks of a canonical text, without its head. */
export function readBlocks(markdown: string): Block[] {
  const root = parse(markdown);
  return blocksIn(root, definitionsOf(root));
}

function blocksIn({ children = [] }: MarkdownNode, definitions: Definitions): Block[] {
  return children.filter(isShown).map((node) => blockOf(node, definitions));
}

/** Readers see neither the head nor the definitions of links. */
const isShown = ({ type }: MarkdownNode): boolean => type !== 'yaml' && type !== 'definition';

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

function blockOf(node: MarkdownNode, definitions: Definitions): Block {
  const container = containers[node.type];
  if (container) return containerOf(container, node, definitions);
  return makeLine(lines[node.type] ?? 'paragraph', node.depth ?? 0, readWords(node, definitions));
}

function containerOf(kind: Container['kind'], node: MarkdownNode, definitions: Definitions): Container {
  const children = blocksIn(node, definitions);
  if (kind === 'footnote') return makeContainer(kind, withLabel(footnoteLabel(node), children));
  if (kind === 'table') return makeContainer(kind, withHeader(children));
  return makeContainer(kind, children, firstNumberOf(node));
}

/** The label of a footnote is part of its first line. */
function withLabel(label: string, [first, ...rest]: readonly Block[]): Block[] {
  const tokens = tokensOf(`${label} `, []);
  if (first && isLine(first)) return [makeLine(first.kind, first.depth, [...tokens, ...first.tokens]), ...rest];
  const line = makeLine('paragraph', 0, tokens);
  return first ? [line, first, ...rest] : [line];
}

/** The first row of a table names its columns. */
const withHeader = (rows: readonly Block[]): Block[] =>
  rows.map((row, index) => (index === 0 && !isLine(row) ? { ...row, isHeader: true } : row));

const firstNumberOf = ({ ordered, start }: MarkdownNode): number | undefined => (ordered ? (start ?? 1) : undefined);

function makeLine(kind: Line['kind'], depth: number, tokens: Token[]): Line {
  const inside = tokens.map(({ key }) => key).join('');
  return { kind, depth, tokens, key: `${kind}${depth}[${inside}]`, wordCounts: countWords(tokens) };
}

function makeContainer(kind: Container['kind'], children: Block[], start?: number): Container {
  const inside = children.map(({ key }) => key).join(',');
  return {
    kind,
    children,
    ...(start !== undefined && { start }),
    key: `${kind}${start ?? ''}(${inside})`,
    wordCounts: sumOf(children.map(({ wordCounts }) => wordCounts)),
  };
}
