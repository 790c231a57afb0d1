import { isLine, type Block } from '../blocks/blocks.ts';
import { similarity } from '../blocks/word-counts.ts';

/** A block with less in common is not the old one changed: the old one was removed, and a new one added. */
const LEAST_SIMILAR = 0.4;

/** How likely it is that one block became the other, from 0 (it did not) to 1. */
export function likeness(before: Block, after: Block): number {
  if (!isSameShape(before, after)) return 0;
  if (isSameRow(before, after)) return 1;
  const similar = similarity(before.wordCounts, after.wordCounts);
  return similar >= LEAST_SIMILAR ? similar : 0;
}

const isSameShape = (before: Block, after: Block): boolean =>
  before.kind === after.kind &&
  columnsOf(before) === columnsOf(after) &&
  firstNumberOf(before) === firstNumberOf(after);

/** How many columns a table or a row has; 0 for any other block. */
function columnsOf(block: Block): number {
  if (isLine(block)) return 0;
  if (block.kind === 'row') return block.children.length;
  const [header] = block.children;
  return block.kind === 'table' && header ? columnsOf(header) : 0;
}

/** Items with other numbers are other items to a reader. */
const firstNumberOf = (block: Block): number | undefined => (isLine(block) ? undefined : block.start);

/** A row is known by its first cell, whatever the other cells say. */
const isSameRow = (before: Block, after: Block): boolean =>
  before.kind === 'row' && before.wordCounts.size > 0 && firstCellOf(before) === firstCellOf(after);

const firstCellOf = (block: Block): string | undefined => (isLine(block) ? undefined : block.children[0]?.key);
