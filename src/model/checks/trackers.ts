import { suggestionFor } from '../../schema/nearest.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Purpose } from '../../schema/tracker.ts';
import { words } from '../../words/index.ts';
import type { VendorBook } from '../recipients/vendors.ts';
import { holdsOn, startOf } from '../text/dates.ts';
import { checkAdapter } from './adapters.ts';
import type { ReadableRows, TrackerRow } from './readable-rows.ts';
import { problemIn, type Row } from './row.ts';
import { checkLifespan, checkVendor } from './rows.ts';

/** What the rows of trackers refer to. */
interface Referred extends Pick<ReadableRows, 'purposes' | 'purposeIds'> {
  vendors: VendorBook;
}

/** A tracker's row: its purpose, dates, vendor and adapter exist and fit together. */
export function checkTracker(row: TrackerRow, { purposes, purposeIds, vendors }: Referred): Problem[] {
  return [
    ...(purposeIds ? checkPurpose(row, purposeIds) : []),
    ...(row.hasDates ? checkLifespan(row) : []),
    ...(row.hasDates ? checkVendor(row, vendors) : []),
    ...checkAdapter(row, vendors),
    ...(row.hasDates ? checkPurposeDates(row, purposes) : []),
  ];
}

function checkPurpose(row: TrackerRow, known: readonly string[]): Problem[] {
  const { purpose } = row.value;
  if (known.includes(purpose)) return [];
  return [problemIn(row, 'purpose', words.problems.purposes.unknown(purpose, suggestionFor(purpose, known)))];
}

/** The purpose is active for as long as the tracker is. */
function checkPurposeDates(row: TrackerRow, purposes: readonly Row<Purpose>[]): Problem[] {
  const tracker = row.value;
  const own = purposes.map(({ value }) => value).filter(({ id }) => id === tracker.purpose);
  // An unknown purpose is another mistake.
  if (own.length === 0) return [];
  const daysOfChange = [tracker.since, ...own.flatMap(({ until }) => until ?? [])].map(startOf);
  const hasPurposeOn = (day: string) => own.some((purpose) => holdsOn(day, purpose));
  const uncovered = daysOfChange.find((day) => holdsOn(day, tracker) && !hasPurposeOn(day));
  if (uncovered === undefined) return [];
  return [problemIn(row, 'purpose', words.problems.trackers.outlivesPurpose(tracker.id, tracker.purpose, uncovered))];
}
