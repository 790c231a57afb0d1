import type { Entry } from '../../schema/entry.ts';
import type { StoredItem, Tracker, Trackers } from '../../schema/tracker.ts';
import { adapterNamed } from '../../trackers/index.ts';
import type { AdapterFacts } from '../../trackers/adapter.ts';
import { organizationOf } from '../content-index.ts';
import { adapterFacts } from '../registry/registry.ts';
import { holdsOn, startOf } from '../text/dates.ts';
import { rowsOf, type Row } from './row.ts';

/** A tracker that this site runs, with everything that its adapter declares while it runs. */
export interface RunningTracker extends Row<Tracker> {
  adapter: { name: string; use: AdapterFacts['use'] };
  /** The hosts that it contacts: one list for each time that the adapter's facts changed. */
  hosts: string[][];
  items: StoredItem[];
}

/** The trackers of a file that run on this site. One whose adapter or options are wrong is left to `checkAdapter`. */
export const runningTrackersOf = (entry: Entry<Trackers>): RunningTracker[] =>
  rowsOf(entry, 'trackers', entry.value?.trackers ?? []).flatMap(runningTracker);

function runningTracker(row: Row<Tracker>): RunningTracker[] {
  const tracker = row.value;
  const adapter = adapterNamed(tracker.adapter);
  if (tracker.runs !== 'this-site' || tracker.adapter === undefined || !adapter) return [];
  if (!adapter.options.safeParse(tracker.options ?? {}).success) return [];
  const disclosures = daysOfChange(tracker, adapter).map((day) =>
    adapterFacts(tracker, { date: day, organization: organizationOf(row.source.file), language: 'en' }),
  );
  return [
    {
      ...row,
      adapter: { name: tracker.adapter, use: adapter.use },
      hosts: disclosures.map(({ hosts }) => Object.values(hosts).flat()),
      items: disclosures.flatMap(({ items = [] }) => items),
    },
  ];
}

/** The day on which the tracker starts, and the days while it runs on which the facts of its adapter change. */
const daysOfChange = (tracker: Tracker, { disclosed }: AdapterFacts): string[] => [
  startOf(tracker.since),
  ...disclosed.map(({ since }) => since).filter((day) => holdsOn(day, tracker)),
];
