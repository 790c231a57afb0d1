import { diffArrays } from 'diff';

/** A run of items that are in both lists, or in one only. */
export interface Run<Item> {
  mark: 'same' | 'inserted' | 'deleted';
  items: Item[];
}

/** Lists with more changes than this are different lists to a reader, and would take minutes to compare. */
const MOST_EDITS = 2_000;

/** Compares two lists by the keys of their items. `undefined`: they have too little in common. */
export function runsOf<Item extends { key: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Run<Item>[] | undefined {
  const found = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
  if (!found) return undefined;
  const runs: Run<Item>[] = [];
  let beforeIndex = 0;
  let afterIndex = 0;
  for (const { value, added, removed } of found) {
    const { length } = value;
    if (removed) runs.push({ mark: 'deleted', items: before.slice(beforeIndex, beforeIndex + length) });
    else if (added) runs.push({ mark: 'inserted', items: after.slice(afterIndex, afterIndex + length) });
    else runs.push({ mark: 'same', items: after.slice(afterIndex, afterIndex + length) });
    if (!added) beforeIndex += length;
    if (!removed) afterIndex += length;
  }
  return runs;
}

const keyOf = ({ key }: { key: string }): string => key;
