import type { Block } from '../blocks/blocks.ts';
import type { Change, WholeChange } from './change.ts';

/** A shorter text may occur twice by chance. */
const LEAST_MOVED_WORDS = 4;

/** Marks blocks as moved that were removed in one place and added in another. */
export function markMoved(changes: readonly Change[]): void {
  const all = changes.flatMap(wholeChangesIn);
  const inserted = all.filter(({ mark }) => mark === 'inserted');
  for (const change of all) {
    if (change.mark !== 'deleted' || !isDistinctive(change.block)) continue;
    const found = inserted.find(({ isMoved, block }) => !isMoved && block.key === change.block.key);
    if (!found) continue;
    change.isMoved = true;
    found.isMoved = true;
  }
}

function wholeChangesIn(change: Change): WholeChange[] {
  if (change.mark === 'inserted' || change.mark === 'deleted') return [change];
  return change.mark === 'container' ? change.changes.flatMap(wholeChangesIn) : [];
}

/** Whether a block can be told from others by its words. Headings can, however short. */
const isDistinctive = ({ kind, wordCounts }: Block): boolean =>
  kind === 'heading' || wordCounts.size >= LEAST_MOVED_WORDS;
