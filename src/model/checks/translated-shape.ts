import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { described } from '../versions/hidden-text/difference.ts';
import type { OutlineBlock } from '../versions/outline.ts';
import type { Prose } from '../versions/prose.ts';

const wrong = words.problems.translations;

/** The first difference in what a text is made of: of several, the later ones follow from it. */
export function checkShape(file: string, theirs: Prose, ours: Prose): Problem[] {
  const found =
    inHeadings(theirs, ours) ?? inComponents(theirs, ours) ?? inLists(theirs, ours) ?? inBlocks(theirs, ours);
  return found ? [problemAt(file, found.line, found.said)] : [];
}

type Found = { line: number | undefined; said: Parameters<typeof problemAt>[2] } | undefined;

/** The same headings by level. */
function inHeadings({ headings: theirs }: Prose, { headings: ours }: Prose): Found {
  const at = firstUnequal(theirs, ours, ({ depth }) => String(depth));
  if (at === undefined) return undefined;
  const [heading, other] = [ours[at], theirs[at]];
  const line = heading?.line ?? ours.at(-1)?.line;
  if (!heading || theirs.length > ours.length) return { line, said: wrong.missingHeading(other!.text, other!.line) };
  if (!other || ours.length > theirs.length) return { line, said: wrong.moreHeadings(heading.text) };
  return { line, said: wrong.otherHeading(heading.text, other.text) };
}

function inComponents({ components: theirs }: Prose, { components: ours }: Prose): Found {
  const at = firstUnequal(theirs, ours, ({ name }) => name);
  if (at === undefined) return undefined;
  const names = (all: Prose['components']) => all.map(({ name }) => `<${name} />`);
  return { line: (ours[at] ?? ours.at(-1))?.line, said: wrong.components(names(theirs), names(ours)) };
}

/** Lists in order, each with as many items. */
function inLists(theirs: Prose, ours: Prose): Found {
  const [a, b] = [listsIn(theirs.outline), listsIn(ours.outline)];
  if (a.length !== b.length) return undefined;
  const at = b.findIndex(({ items }, index) => items !== a[index]!.items);
  return at === -1 ? undefined : { line: b[at]!.line, said: wrong.listLength(a[at]!.items, b[at]!.items) };
}

function listsIn(outline: readonly OutlineBlock[]): { line: number; items: number }[] {
  return outline.flatMap(({ path, line }, at) => {
    const [, around] = /^(.*?)list(?:-from-\d+)?$/.exec(path) ?? [];
    if (around === undefined) return [];
    const item = `${around}list/item`;
    const rest = outline.slice(at + 1);
    const end = rest.findIndex((block) => !block.path.startsWith(`${around}list/`));
    const inside = end === -1 ? rest : rest.slice(0, end);
    return [{ line, items: inside.filter((block) => block.path === item).length }];
  });
}

/** Block for block of the same kind. */
function inBlocks({ outline: theirs }: Prose, { outline: ours }: Prose): Found {
  const at = firstUnequal(theirs, ours, ({ path }) => path);
  if (at === undefined) return undefined;
  const line = (ours[at] ?? ours.at(-1))?.line;
  return { line, said: wrong.blocks(described(theirs[at]), described(ours[at])) };
}

function firstUnequal<Each>(a: readonly Each[], b: readonly Each[], of: (each: Each) => string): number | undefined {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [one, other] = [a[at], b[at]];
    if (!one || !other || of(one) !== of(other)) return at;
  }
  return undefined;
}
