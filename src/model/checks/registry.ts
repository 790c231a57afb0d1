import type { Lifespan } from '../../schema/date.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Trackers } from '../../schema/tracker.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import type { ContentIndex } from '../content-index.ts';
import type { VendorBook } from '../recipients/vendors.ts';
import { overlap } from '../text/dates.ts';
import { checkPurposes } from './purposes.ts';
import { readableRows } from './readable-rows.ts';
import { problemIn, type Row } from './row.ts';
import { checkSharedStorage } from './shared-storage.ts';
import { checkStorage } from './storage.ts';
import { checkTracker } from './trackers.ts';

const { purposes: wrongPurpose, trackers: wrongTracker } = words.problems;

/** `trackers.yaml`: purposes, trackers, vendors and adapters fit together. */
export function checkRegistry({ content, vendors, only }: ContentIndex): Problem[] {
  const isOneOrigin = only === undefined;
  return [
    ...(isOneOrigin ? checkSharedStorage(content.trackers) : []),
    ...content.trackers.flatMap((entry) => checkFile(entry, vendors)),
  ];
}

function checkFile(entry: Entry<Trackers>, vendors: VendorBook): Problem[] {
  const { purposes, trackers, purposeIds } = readableRows(entry);
  return [
    ...checkIds(purposes, wrongPurpose.twoWithOneId),
    ...checkIds(trackers, wrongTracker.twoWithOneId),
    ...checkPurposes(purposes, trackers, { isWhole: entry.value !== undefined }),
    ...trackers.flatMap((tracker) => checkTracker(tracker, { purposes, purposeIds, vendors })),
    ...(entry.value ? checkStorage(entry, entry.value) : []),
  ];
}

/** Rows with one id follow each other in time: where a fact changes, one is closed and the next opened. */
function checkIds(rows: readonly Row<{ id: string } & Partial<Lifespan>>[], say: (id: string) => Said): Problem[] {
  return rows.flatMap((row, index) => {
    const { id } = row.value;
    const before = rows.slice(0, index);
    const isTaken = before.some(({ value: other }) => other.id === id && overlap(other, row.value));
    return isTaken ? [problemIn(row, 'id', say(id))] : [];
  });
}
