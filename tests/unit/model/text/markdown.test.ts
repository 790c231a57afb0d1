import { expect, test } from 'vitest';
import { definitionsOf, linkOf, parse, textOf, type MarkdownNode } from '../../../../src/model/text/markdown.ts';

const linksIn = (node: MarkdownNode): MarkdownNode[] =>
  /^link/.test(node.type) ? [node] : (node.children ?? []).flatMap(linksIn);

test('links lead to their own target, or to that of their definition, however deep it is', () => {
  const root = parse('See [a](/a/) and [b][two] and [c](/c/).\n\n> [two]: /b/\n');
  const definitions = definitionsOf(root);
  expect(linksIn(root).map((link) => linkOf(link, definitions))).toEqual(['/a/', '/b/', '/c/']);
});

test('a text without its formatting keeps its signs as they were typed', () => {
  const [heading] = parse('## "Our" **own** `code` -- and [more](/)\n').children ?? [];
  expect(heading && textOf(heading)).toBe('"Our" own code -- and more');
});
