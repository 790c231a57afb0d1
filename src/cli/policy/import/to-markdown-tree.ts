import type { Element, Root } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { MarkdownNode } from '../../../model/text/markdown.ts';
import { lineOf } from './tree.ts';

/** A node of a text on its way from its source into a policy. */
export interface SourceNode extends MarkdownNode {
  children?: SourceNode[];
  data?: {
    /** Line of the source. */
    line?: number;
    /** Ids that the source gave to a heading, to its section or to what is in it. */
    ids?: string[];
  };
}

/** HTML as Markdown, with the line and the ids of each element. */
export function toMarkdownTree(root: Root): SourceNode {
  return toMdast(root, { handlers }) as unknown as SourceNode;
}

const handlers = Object.fromEntries(
  Object.entries(defaultHandlers).map(([tag, handle]) => [tag, withData(handle as Handle)]),
);

function withData(handle: Handle): Handle {
  return (state, element: Element, parent) => {
    const made = handle(state, element, parent);
    if (made === undefined || Array.isArray(made)) return made;
    const ids = String(element.properties.dataIds ?? '')
      .split(' ')
      .filter(Boolean);
    Object.assign(made, { data: { line: lineOf(element), ids } });
    return made;
  };
}
