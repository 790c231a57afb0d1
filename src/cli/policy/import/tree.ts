import type { Element, ElementContent, Nodes, Root } from 'hast';

/** Visits elements from the top. What the visitor gives takes the place of an element; `undefined` keeps it. */
export function replaceElements(
  root: Root | Element,
  visit: (element: Element, line: number | undefined) => ElementContent[] | undefined,
  line?: number,
): void {
  let current = line;
  const children: ElementContent[] = [];
  for (const child of root.children as ElementContent[]) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    current = lineOf(child) ?? current;
    const replacement = visit(child, current);
    for (const kept of replacement ?? [child]) {
      if (kept.type === 'element') replaceElements(kept, visit, current);
      children.push(kept);
    }
  }
  root.children = children;
}

/** The line of the source on which an element starts. */
export function lineOf({ properties, position }: Element): number | undefined {
  const line = Number(properties.dataLine ?? position?.start.line);
  return Number.isInteger(line) ? line : undefined;
}

/** The words in a node. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/** Every element of a tree, from the top. */
export function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

export const textNode = (value: string): ElementContent => ({ type: 'text', value });

export const elementOf = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
