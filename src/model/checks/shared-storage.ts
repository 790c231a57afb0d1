import type { Entry } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import type { StoredItem, Tracker, Trackers } from '../../schema/tracker.ts';
import { words } from '../../words/index.ts';
import { organizationOf } from '../content-index.ts';
import { consentRecordItem } from '../registry/consent-record.ts';
import { mayBeTheSame, stays } from '../registry/stored-items.ts';
import { overlap } from '../text/dates.ts';
import { problemIn } from './row.ts';
import { runningTrackersOf, type RunningTracker } from './running-trackers.ts';

const wrong = words.problems.storage;

/** No two organizations on one origin have trackers that store the same thing. */
export function checkSharedStorage(entries: readonly Entry<Trackers>[]): Problem[] {
  const byOrganization = entries.map(runningTrackersOf);
  return byOrganization.flatMap((own, index) => {
    const others = byOrganization.slice(0, index).flat();
    return own.flatMap((tracker) => others.flatMap((other) => checkOrganizations(tracker, other)));
  });
}

function checkOrganizations(row: RunningTracker, other: RunningTracker): Problem[] {
  const shared = sharedItem(row, other);
  if (!shared) return [];
  const { file } = other.source;
  return [problemIn(row, 'id', wrong.sharedByOrganizations(row.value.id, other.value.id, file, shared.name))];
}

/** Two trackers of one organization do not store the same thing. Rows with one id are the same tracker over time. */
export function checkSharedByTrackers(row: RunningTracker, other: RunningTracker): Problem[] {
  const shared = row.value.id === other.value.id ? undefined : sharedItem(row, other);
  if (!shared) return [];
  return [problemIn(row, 'id', wrong.sharedByTrackers(row.value.id, other.value.id, shared.name))];
}

/**
 * The first thing that two trackers both store: turning one off would erase what the other may keep. Of what is removed
 * at once there is nothing to erase.
 */
function sharedItem(row: RunningTracker, other: RunningTracker): StoredItem | undefined {
  if (!overlap(row.value, other.value)) return undefined;
  return row.items.find((item) => stays(item) && isAmong(other.items, item));
}

/**
 * A tracker does not store what must stay when it is turned off: the visitor's choice, and what trackers outside this
 * site store.
 */
export function checkSharedWithOthers(row: RunningTracker, trackers: readonly Tracker[]): Problem[] {
  const choice = consentRecordItem(organizationOf(row.source.file), 'en');
  const others = trackers.filter((other) => other.runs !== 'this-site' && overlap(other, row.value));
  const itemsToStay = [choice, ...others.flatMap(({ items = [] }) => items)];
  return row.items
    .filter((item) => isAmong(itemsToStay, item))
    .map(({ name }) => problemIn(row, 'id', wrong.sharedWithOthers(row.value.id, name)));
}

const isAmong = (items: readonly StoredItem[], item: StoredItem): boolean =>
  items.some((other) => mayBeTheSame(other, item));
