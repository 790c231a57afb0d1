import { isLine, type Block, type Container, type Line } from '../blocks/blocks.ts';
import { deleted, inserted, same, type Change } from './change.ts';
import { compareWords } from './compare-words.ts';
import { markMoved } from './moved.ts';
import { pairBlocks } from './pairing.ts';
import { runsOf } from './runs.ts';
import type { Segment } from './segment.ts';

/** Compares two lines; tests hand in one that is wrong. */
export type CompareLine = (before: Line, after: Line) => Segment[];

const byWords: CompareLine = (before, after) => compareWords(before.tokens, after.tokens);

/** Compares two texts block by block, and word by word where a block changed into another. */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  compareLine: CompareLine = byWords,
): Change[] {
  const changes = compareInside(before, after, compareLine);
  markMoved(changes);
  return changes;
}

/** Compares whole blocks only: the fallback where a finer comparison does not reproduce both texts. */
export function compareWholeBlocks(before: readonly Block[], after: readonly Block[]): Change[] {
  const changes = compareLists(before, after, replaceAll);
  markMoved(changes);
  return changes;
}

/** What happened between two blocks that are the same in both lists. */
type CompareGap = (removed: readonly Block[], added: readonly Block[]) => Change[];

function compareLists(before: readonly Block[], after: readonly Block[], compareGap: CompareGap): Change[] {
  const runs = runsOf(before, after);
  if (!runs) return compareGap(before, after);
  const changes: Change[] = [];
  let removed: Block[] = [];
  let added: Block[] = [];
  for (const { mark, items } of runs) {
    if (mark === 'deleted') removed = items;
    else if (mark === 'inserted') added = items;
    else {
      changes.push(...compareGap(removed, added), ...items.map(same));
      removed = [];
      added = [];
    }
  }
  return [...changes, ...compareGap(removed, added)];
}

const replaceAll: CompareGap = (removed, added) => [...removed.map(deleted), ...added.map(inserted)];

function compareInside(before: readonly Block[], after: readonly Block[], compareLine: CompareLine): Change[] {
  return compareLists(before, after, (removed, added) =>
    pairBlocks(removed, added).map((pair) => {
      if (!pair.after) return deleted(pair.before);
      if (!pair.before) return inserted(pair.after);
      return changed(pair.before, pair.after, compareLine);
    }),
  );
}

/** One block that became another. Only blocks of one kind, and rows of as many cells, are paired. */
function changed(before: Block, after: Block, compareLine: CompareLine): Change {
  if (isLine(before) && isLine(after)) return { mark: 'line', before, after, segments: compareLine(before, after) };
  const [old, now] = [before, after] as [Container, Container];
  const compareChildren = now.kind === 'row' ? compareCells : compareInside;
  return { mark: 'container', after: now, changes: compareChildren(old.children, now.children, compareLine) };
}

/** Cells are compared with those of the same column. */
function compareCells(before: readonly Block[], after: readonly Block[], compareLine: CompareLine): Change[] {
  return after.map((cell, column) => {
    const old = before[column]!;
    return cell.key === old.key ? same(cell) : changed(old, cell, compareLine);
  });
}
