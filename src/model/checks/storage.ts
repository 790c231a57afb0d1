import { isHostSource } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Purpose, Tracker, Trackers } from '../../schema/tracker.ts';
import { words } from '../../words/index.ts';
import { isForAdvertising } from '../registry/advertising.ts';
import { overlap } from '../text/dates.ts';
import { problemIn, rowsOf, warningIn, type Row } from './row.ts';
import { runningTrackersOf, type RunningTracker } from './running-trackers.ts';
import { checkSharedByTrackers, checkSharedWithOthers } from './shared-storage.ts';

const { adapters: wrongAdapter, storage: wrong } = words.problems;

/** What trackers store and contact, and on which ground. */
export function checkStorage(entry: Entry<Trackers>, { purposes, trackers }: Trackers): Problem[] {
  const running = runningTrackersOf(entry);
  return [
    ...running.flatMap((row, index) => [
      ...running.slice(0, index).flatMap((other) => checkSharedByTrackers(row, other)),
      ...checkHasHosts(row),
      ...checkHostForms(row),
      ...checkRemovable(row),
      ...checkSharedWithOthers(row, trackers),
      ...purposesOf(row.value, purposes).flatMap((purpose) => checkBasis(row, purpose)),
    ]),
    ...rowsOf(entry, 'trackers', trackers).flatMap((row) => checkAdvertising(row, purposes)),
  ];
}

/** The rows of a tracker's purpose that are active together with it. */
const purposesOf = (tracker: Tracker, purposes: readonly Purpose[]): Purpose[] =>
  purposes.filter((purpose) => purpose.id === tracker.purpose && overlap(purpose, tracker));

function checkHasHosts(row: RunningTracker): Problem[] {
  const isWithoutHost = row.hosts.some((hosts) => hosts.length === 0);
  return isWithoutHost ? [problemIn(row, 'adapter', wrongAdapter.withoutHost(row.adapter.name))] : [];
}

function checkHostForms(row: RunningTracker): Problem[] {
  return row.hosts
    .flat()
    .filter((host) => host !== "'self'" && !isHostSource(host))
    .map((host) => problemIn(row, 'adapter', wrongAdapter.notAHost(row.adapter.name, host)));
}

/** A withdrawal removes everything that a tracker stores. */
const checkRemovable = (row: RunningTracker): Problem[] =>
  row.items
    .filter(({ httpOnly }) => httpOnly)
    .map(({ name }) => problemIn(row, 'adapter', wrong.httpOnly(row.value.id, name, row.adapter.name)));

/** Nothing that this site runs is essential, and what stores without asking is a matter for a lawyer. */
function checkBasis(row: RunningTracker, { name, basis, exemption }: Purpose): Problem[] {
  const { id } = row.value;
  if (basis === 'essential') return [problemIn(row, 'purpose', wrong.notEssential(id, row.adapter.use, name))];
  const storesUnasked = basis === 'legitimate-interests' && row.items.length > 0;
  if (!storesUnasked || exemption !== undefined) return [];
  return [warningIn(row, 'purpose', wrong.storedUnasked(id, name))];
}

/** Items that are known to be used for advertising are not essential, wherever their tracker runs. */
function checkAdvertising(row: Row<Tracker>, purposes: readonly Purpose[]): Problem[] {
  const { id, items = [] } = row.value;
  const advertising = items.filter((item) => isForAdvertising(item.name));
  return purposesOf(row.value, purposes)
    .filter(({ basis }) => basis === 'essential')
    .flatMap((purpose) =>
      advertising.map((item) => problemIn(row, 'items', wrong.advertising(id, item.name, purpose.name))),
    );
}
