import { diffArrays } from 'diff';
import { isLine, type Block, type Container, type Line } from './blocks.ts';
import { similarity } from './tokens.ts';
import { compareWords, type Segment } from './compare-words.ts';

/** What became of a block. `moved`: the same block stands elsewhere in the other text. */
export type Change =
  | { mark: 'same'; block: Block }
  | { mark: 'inserted' | 'deleted'; block: Block; isMoved: boolean }
  | { mark: 'line'; before: Line; after: Line; segments: Segment[] }
  | { mark: 'container'; after: Container; changes: Change[] };

/** Compares two lines; another one is given where a test needs it to be wrong. */
export type CompareLine = (before: Line, after: Line) => Segment[];

/** Compares two texts block by block, and what became another block word by word. */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  compareLine: CompareLine = (a, b) => compareWords(a.tokens, b.tokens),
): Change[] {
  return markMoved(compareAll(before, after, compareLine));
}

/** Compares whole blocks only: the way out where a finer comparison does not prove itself. */
export const compareWholeBlocks = (before: readonly Block[], after: readonly Block[]): Change[] =>
  markMoved(
    runsOf(before, after).flatMap(({ same, removed, added }) => [
      ...same.map((block): Change => ({ mark: 'same', block })),
      ...removed.map(deleted),
      ...added.map(inserted),
    ]),
  );

const deleted = (block: Block): Change => ({ mark: 'deleted', block, isMoved: false });
const inserted = (block: Block): Change => ({ mark: 'inserted', block, isMoved: false });

/** Texts with more changed blocks than this are other texts, and would take a machine minutes to compare. */
const MOST_EDITS = 2_000;

/** Runs of equal blocks, each followed by what stands between it and the next. */
interface Run {
  same: Block[];
  removed: Block[];
  added: Block[];
}

function runsOf(before: readonly Block[], after: readonly Block[]): Run[] {
  const runs: Run[] = [{ same: [], removed: [], added: [] }];
  let [at, to] = [0, 0];
  const found = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  if (!found) return [{ same: [], removed: [...before], added: [...after] }];
  for (const {
    value: { length },
    added,
    removed,
  } of found) {
    const run = runs.at(-1)!;
    if (removed) run.removed = before.slice(at, (at += length));
    else if (added) run.added = after.slice(to, (to += length));
    else {
      runs.push({ same: after.slice(to, (to += length)), removed: [], added: [] });
      at += length;
    }
  }
  return runs;
}

function compareAll(before: readonly Block[], after: readonly Block[], compareLine: CompareLine): Change[] {
  return runsOf(before, after).flatMap(({ same, removed, added }) => [
    ...same.map((block): Change => ({ mark: 'same', block })),
    ...pair(removed, added).flatMap(([old, now]): Change[] =>
      old && now ? [changed(old, now, compareLine)] : [...(old ? [deleted(old)] : []), ...(now ? [inserted(now)] : [])],
    ),
  ]);
}

function changed(before: Block, after: Block, compareLine: CompareLine): Change {
  if (isLine(before) && isLine(after)) return { mark: 'line', before, after, segments: compareLine(before, after) };
  const [old, now] = [before, after] as [Container, Container];
  // Cells answer to each other by their column.
  const changes =
    now.kind === 'row'
      ? now.children.map((cell, column): Change =>
          cell.key === old.children[column]?.key
            ? { mark: 'same', block: cell }
            : changed(old.children[column]!, cell, compareLine),
        )
      : compareAll(old.children, now.children, compareLine);
  return { mark: 'container', after: now, changes };
}

/** Blocks with less in common are not one that changed: the old one went, the new one came. */
const LEAST_SIMILAR = 0.4;

/** How surely one block became the other, from 0 (not at all) to 1. */
function likeness(before: Block, after: Block): number {
  if (
    before.kind !== after.kind ||
    columnsOf(before) !== columnsOf(after) ||
    numbersFrom(before) !== numbersFrom(after)
  )
    return 0;
  const isNamed = before.kind === 'row' && before.wordCounts.size > 0 && nameOf(before) === nameOf(after);
  // A row is named by its first cell, whatever the others say.
  const alike = isNamed ? 1 : similarity(before.wordCounts, after.wordCounts);
  return alike >= LEAST_SIMILAR ? alike : 0;
}

/** Items that are numbered otherwise are other items to a reader. */
const numbersFrom = (block: Block): number | undefined => (isLine(block) ? undefined : block.start);

const nameOf = (block: Block): string | undefined => (isLine(block) ? undefined : block.children[0]?.key);

function columnsOf(block: Block): number {
  if (isLine(block)) return 0;
  return block.kind === 'row'
    ? block.children.length
    : block.kind === 'table' && block.children[0]
      ? columnsOf(block.children[0])
      : 0;
}

/** So many likenesses take about a second. */
const MOST_PAIRS = 1_000_000;

/** Gives each block that went the one that it became, in order, so that as much as possible is kept (Needleman–Wunsch). */
function pair(removed: readonly Block[], added: readonly Block[]): [Block | undefined, Block | undefined][] {
  if (removed.length * added.length > MOST_PAIRS)
    return [
      ...removed.map((old): [Block, undefined] => [old, undefined]),
      ...added.map((now): [undefined, Block] => [undefined, now]),
    ];
  const width = added.length + 1;
  const best = new Float64Array((removed.length + 1) * width);
  const score = removed.map((old) => added.map((now) => likeness(old, now)));
  for (let i = removed.length - 1; i >= 0; i--) {
    for (let j = added.length - 1; j >= 0; j--) {
      const alike = score[i]![j]!;
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j]!,
        best[i * width + j + 1]!,
        alike > 0 ? alike + best[(i + 1) * width + j + 1]! : 0,
      );
    }
  }
  const pairs: [Block | undefined, Block | undefined][] = [];
  let [i, j] = [0, 0];
  while (i < removed.length || j < added.length) {
    const alike = score[i]?.[j] ?? 0;
    if (alike > 0 && best[i * width + j] === alike + best[(i + 1) * width + j + 1]!)
      pairs.push([removed[i++], added[j++]]);
    else if (j >= added.length || (i < removed.length && best[i * width + j] === best[(i + 1) * width + j]))
      pairs.push([removed[i++], undefined]);
    else pairs.push([undefined, added[j++]]);
  }
  return pairs;
}

/** A shorter text may stand twice by chance; a heading does not. */
const LEAST_MOVED_WORDS = 4;
const isTelling = ({ kind, wordCounts }: Block): boolean => kind === 'heading' || wordCounts.size >= LEAST_MOVED_WORDS;

/** A block that went in one place and came in another was moved, not written anew. */
function markMoved(changes: Change[]): Change[] {
  const all = changes.flatMap(leavesOf);
  for (const removed of all.filter(({ mark }) => mark === 'deleted')) {
    if (!isTelling(removed.block)) continue;
    const added = all.find(
      (other) => other.mark === 'inserted' && !other.isMoved && other.block.key === removed.block.key,
    );
    if (added) removed.isMoved = added.isMoved = true;
  }
  return changes;
}

type Leaf = Extract<Change, { isMoved: boolean }>;
const leavesOf = (change: Change): Leaf[] =>
  'isMoved' in change ? [change] : change.mark === 'container' ? change.changes.flatMap(leavesOf) : [];
