import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { firstUnequal, lacking } from '../text/unequal.ts';
import { COMPONENT, type OutlineBlock } from '../versions/outline.ts';
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
function inHeadings(theirs: Prose, ours: Prose): Found {
  const at = firstUnequal(theirs.headings, ours.headings, ({ depth }) => String(depth));
  if (at === undefined) return undefined;
  const counts = [theirs.headings.length, ours.headings.length] as const;
  if (counts[0] > counts[1]) {
    const index = surplusIn(theirs, ours) ?? at;
    const { text, line } = theirs.headings[index]!;
    return {
      line: (ours.headings[index] ?? ours.headings.at(-1))?.line,
      said: wrong.missingHeading(text, line, counts),
    };
  }
  if (counts[1] > counts[0]) {
    const { text, line } = ours.headings[surplusIn(ours, theirs) ?? at]!;
    return { line, said: wrong.moreHeadings(text, counts) };
  }
  const [heading, other] = [ours.headings[at]!, theirs.headings[at]!];
  return { line: heading.line, said: wrong.otherHeading(heading.text, other.text) };
}

/** The heading without which, alone or with its section, a text is made as a shorter one; nothing where none is. */
function surplusIn({ headings, outline }: Prose, shorter: Prose): number | undefined {
  const isMadeAsShorter = (rest: OutlineBlock[]): boolean => firstUnequal(rest, shorter.outline, kindOf) === undefined;
  const found = headings.findIndex(({ line: first }, index) => {
    const next = headings[index + 1]?.line ?? Infinity;
    const isInSection = ({ line }: OutlineBlock): boolean => line >= first && line < next;
    return (
      isMadeAsShorter(outline.filter(({ line }) => line !== first)) ||
      isMadeAsShorter(outline.filter((block) => !isInSection(block)))
    );
  });
  return found === -1 ? undefined : found;
}

/** The same components in the same order. */
function inComponents({ components: theirs }: Prose, { components: ours }: Prose): Found {
  const at = firstUnequal(theirs, ours, ({ name }) => name);
  if (at === undefined) return undefined;
  const namesOf = (all: Prose['components']): string[] => all.map(({ name }) => name);
  const [missing] = lacking(namesOf(theirs), namesOf(ours));
  const [more] = lacking(namesOf(ours), namesOf(theirs));
  if (missing !== undefined && more === undefined) {
    const { line } = theirs.find(({ name }) => name === missing)!;
    return { line: (ours[at] ?? ours.at(-1))?.line, said: wrong.missingComponent(missing, line) };
  }
  if (more !== undefined && missing === undefined)
    return { line: ours.find(({ name }) => name === more)?.line, said: wrong.moreComponents(more) };
  const [component, other] = [ours[at]!, theirs[at]!];
  return { line: component.line, said: wrong.otherComponent(other.name, component.name) };
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
  const at = firstUnequal(theirs, ours, kindOf);
  if (at === undefined) return undefined;
  const [block, other] = [ours[at], theirs[at]];
  const said = wrong.blocks(other && saidOf(other), block && saidOf(block), other?.line);
  return { line: (block ?? ours.at(-1))?.line, said };
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const saidOf = ({ path, text }: OutlineBlock) => ({ kind: lastOf(path), text });

/** What a block is: of a component also which. */
const kindOf = ({ path, text }: OutlineBlock): string => (lastOf(path) === COMPONENT ? `${path} ${text}` : path);
