import { nodesOf, textOf, type MarkdownNode } from '../text/markdown.ts';

/** The words that lead to a link's target, or to a `[label]: address` line: several links may use one. */
export function wordsOfLink(node: MarkdownNode, root: MarkdownNode): string[] {
  if (node.type === 'link') return [textOf(node)];
  const isReference = ({ type, identifier }: MarkdownNode): boolean =>
    type === 'linkReference' && identifier === node.identifier;
  return [...nodesOf(root)].filter(isReference).map(textOf);
}
