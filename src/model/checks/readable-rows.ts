import type { Entry } from '../../schema/entry.ts';
import { purposeSchema, trackerSchema, type Purpose, type Tracker, type Trackers } from '../../schema/tracker.ts';
import { rowsOf, type Row } from './row.ts';

export interface TrackerRow extends Row<Tracker> {
  /** Whether its dates are real; where they are not, only the rest of the row can be checked. */
  hasDates: boolean;
}

/** The rows of `trackers.yaml` that can be read. */
export interface ReadableRows {
  purposes: Row<Purpose>[];
  trackers: TrackerRow[];
  /**
   * Ids of all purposes, also of those that cannot be read: a purpose with a mistake exists. Absent where one has no
   * id.
   */
  purposeIds?: string[] | undefined;
}

/** The rows that can be read: an error in one of them, or in its dates, must not hide what is wrong with the others. */
export function readableRows(entry: Entry<Trackers>): ReadableRows {
  const raw = entry.value ?? (entry.data as Partial<Record<keyof Trackers, unknown>> | undefined);
  return {
    purposeIds: idsOf(listOf(raw?.purposes)),
    purposes: rowsOf(entry, 'purposes', listOf(raw?.purposes)).flatMap(readPurpose),
    trackers: rowsOf(entry, 'trackers', listOf(raw?.trackers)).flatMap(readTracker),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function idsOf(rows: readonly unknown[]): string[] | undefined {
  const ids = rows.map((row) => (row as { id?: unknown } | null)?.id);
  return ids.every((id) => typeof id === 'string') ? ids : undefined;
}

function readPurpose(row: Row<unknown>): Row<Purpose>[] {
  const purpose = purposeSchema.safeParse(row.value);
  return purpose.success ? [{ ...row, value: purpose.data }] : [];
}

/** Dates for a row that has none that are real, so that the rest of it can be read. */
const anyDates = { since: '2000-01-01', until: undefined };

function readTracker(row: Row<unknown>): TrackerRow[] {
  const tracker = trackerSchema.safeParse(row.value);
  if (tracker.success) return [{ ...row, value: tracker.data, hasDates: true }];
  const undated = trackerSchema.safeParse({ ...(row.value as object), ...anyDates });
  return undated.success ? [{ ...row, value: undated.data, hasDates: false }] : [];
}
