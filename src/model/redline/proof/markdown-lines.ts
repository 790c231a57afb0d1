import {
  definitionsOf,
  footnoteLabel,
  linkOf,
  parse,
  type Definitions,
  type MarkdownNode,
} from '../../text/markdown.ts';
import { END_OF_LINE, linesOf, type Piece } from './pieces.ts';

/** The lines of a canonical text, without its head. */
export function linesOfMarkdown(markdown: string): string[] {
  const root = parse(markdown);
  return linesOf(piecesOf(root, '', definitionsOf(root)));
}

const inlineTypes = new Set([
  'text',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'footnoteReference',
  'break',
  'html',
]);

function piecesOf(node: MarkdownNode, target: string, definitions: Definitions): Piece[] {
  if (node.type === 'yaml' || node.type === 'definition') return [];
  if (node.type === 'break') return [{ text: ' ', target }];
  if (node.type === 'footnoteReference') return [{ text: footnoteLabel(node), target }];
  const pieces = piecesInside(node, linkOf(node, definitions) ?? target, definitions);
  if (inlineTypes.has(node.type)) return pieces;
  if (node.type === 'footnoteDefinition') return footnote(footnoteLabel(node), pieces, target);
  return [END_OF_LINE, ...pieces, END_OF_LINE];
}

function piecesInside(node: MarkdownNode, target: string, definitions: Definitions): Piece[] {
  if (node.value !== undefined) return [{ text: node.value, target }];
  return (node.children ?? []).flatMap((child) => piecesOf(child, target, definitions));
}

/** The label of a footnote is part of its first line, so it comes after what ends the line before. */
function footnote(label: string, [, ...firstLineOn]: readonly Piece[], target: string): Piece[] {
  return [END_OF_LINE, { text: `${label} `, target }, ...firstLineOn, END_OF_LINE];
}
