import { words } from '../../../words/index.ts';
import type { MarkdownNode } from '../../text/markdown.ts';
import { linesOf, nodesOf } from '../../text/markdown.ts';
import type { SaidOnLine } from './said-on-line.ts';

const say = words.problems.hiddenText;

const lineOf = (node: MarkdownNode): number => linesOf(node)[0];

/** What readers do not see of footnotes: those that the text never refers to, and labels that are not their numbers. */
export function saidOfFootnotes(root: MarkdownNode): SaidOnLine[] {
  const definitions = [...nodesOf(root)].filter(({ type }) => type === 'footnoteDefinition');
  const first = new Map(definitions.toReversed().map((node) => [node.identifier, node]));
  const numbered = inOrder(root, first);
  return definitions.flatMap((node): SaidOnLine[] => {
    const line = lineOf(node);
    const label = node.label ?? '';
    if (first.get(node.identifier) !== node) return [{ line, said: say.footnoteTwice(label) }];
    const number = numbered.indexOf(node) + 1;
    if (number === 0) return [{ line, said: say.footnoteUnused(label) }];
    return label === `${number}` ? [] : [{ line, said: say.footnoteNumber(label, number) }];
  });
}

/** Footnotes in the order of their numbers: as the text refers to them, then as they refer to each other. */
function inOrder(root: MarkdownNode, definitions: ReadonlyMap<string | undefined, MarkdownNode>): MarkdownNode[] {
  const found: MarkdownNode[] = [];
  const collect = (node: MarkdownNode): void => {
    const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined;
    if (definition && !found.includes(definition)) found.push(definition);
    for (const child of node.children ?? []) if (child.type !== 'footnoteDefinition') collect(child);
  };
  collect(root);
  // It grows while it is read.
  for (const definition of found) collect(definition);
  return found;
}
