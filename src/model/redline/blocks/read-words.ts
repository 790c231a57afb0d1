import { footnoteLabel, linkOf, type Definitions, type MarkdownNode } from '../../text/markdown.ts';
import { tokensOf, type Mark, type Token } from './tokens.ts';

/** The words inside a block, with their formatting and links. `marks`: those around the node. */
export function readWords(node: MarkdownNode, definitions: Definitions, marks: readonly Mark[] = []): Token[] {
  if (node.type === 'break') return tokensOf('\n', marks);
  if (node.type === 'footnoteReference') return tokensOf(footnoteLabel(node), marks);
  const inner = [...marks, ...marksOf(node, definitions)];
  if (node.value !== undefined) return tokensOf(node.value, inner);
  return (node.children ?? []).flatMap((child) => readWords(child, definitions, inner));
}

const formats: Record<string, Mark> = { strong: 'strong', emphasis: 'em', delete: 's', inlineCode: 'code' };

/** What a node adds to the formatting of the words inside it. */
function marksOf(node: MarkdownNode, definitions: Definitions): Mark[] {
  const link = linkOf(node, definitions);
  if (link !== undefined) return [{ link }];
  const format = formats[node.type];
  return format ? [format] : [];
}
