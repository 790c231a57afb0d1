import { isHostSource } from '../../schema/address.ts';
import { lineOf, type Entry } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import type { StoredItem, Tracker, Trackers } from '../../schema/tracker.ts';
import { adapterNamed } from '../../trackers/index.ts';
import { isForAdvertising } from '../registry/advertising.ts';
import { holdsOn, overlap, startOf } from '../text/dates.ts';
import { registryProblems as say } from '../problems/registry.ts';
import { consentRecordItem } from '../registry/consent-record.ts';
import { adapterFacts, type AdapterOnDay } from '../registry/registry.ts';
import { mayBeTheSame } from '../registry/stored-items.ts';
import { organizationOf } from '../content-index.ts';

/** A tracker that this site runs, with what its adapter declares while it runs. */
interface Running {
  entry: Entry<Trackers>;
  tracker: Tracker;
  index: number;
  value: AdapterOnDay[];
  items: StoredItem[];
}

const lineIn = ({ entry, index }: Running, key: string) => lineOf(entry, ['trackers', index, key]);

/** What runs on these pages: what it stores, whom it contacts, and on which ground. A tracker whose adapter or options are wrong is left to the check that says so. */
export function checkStorage(entry: Entry<Trackers>, { purposes, trackers }: Trackers): Problem[] {
  const running = runningIn(entry);
  return [
    ...running.flatMap((one, at) => [
      ...running
        .slice(0, at)
        .flatMap((other) =>
          sharedItem(one, other).map((name) =>
            say.sameItem(entry.file, lineIn(one, 'id'), one.tracker.id, other.tracker.id, name),
          ),
        ),
      ...(one.value.some(({ hosts }) => Object.values(hosts).flat().length === 0)
        ? [say.noHost(entry.file, lineIn(one, 'adapter'), one.tracker.adapter!)]
        : []),
      ...one.value
        .flatMap(({ hosts }) => Object.values(hosts).flat())
        .filter((host) => host !== "'self'" && !isHostSource(host))
        .map((host) => say.badHost(entry.file, lineIn(one, 'adapter'), one.tracker.adapter!, host)),
      // What it stores must be nobody else's: what runs elsewhere, and the visitor's own choice, stay when it is withdrawn.
      ...one.items
        .filter(
          (item) =>
            mayBeTheSame(item, consentRecordItem(organizationOf(entry.file))) ||
            trackers.some(
              ({ runs, items = [], ...life }) =>
                runs !== 'this-site' && overlap(life, one.tracker) && items.some((each) => mayBeTheSame(each, item)),
            ),
        )
        .map(({ name }) => say.alsoElsewhere(entry.file, lineIn(one, 'id'), one.tracker.id, name)),
      ...purposes
        .filter((purpose) => purpose.id === one.tracker.purpose && overlap(purpose, one.tracker))
        .flatMap(({ basis, exemption, name }) => [
          ...(basis === 'essential'
            ? [
                say.notEssential(
                  entry.file,
                  lineIn(one, 'purpose'),
                  one.tracker.id,
                  name,
                  adapterNamed(one.tracker.adapter)!.use,
                ),
              ]
            : []),
          ...(basis === 'legitimate-interests' && one.items.length > 0 && exemption === undefined
            ? [say.storesUnasked(entry.file, lineIn(one, 'purpose'), one.tracker.id, name)]
            : []),
        ]),
    ]),
    // What runs elsewhere says itself what it stores; names that are known for advertising say more.
    ...trackers.flatMap(({ id, purpose: own, items = [], ...life }, index) =>
      purposes
        .filter(({ id: purpose, basis, ...its }) => purpose === own && basis === 'essential' && overlap(its, life))
        .flatMap(({ name }) =>
          items
            .filter((item) => isForAdvertising(item.name))
            .map((item) =>
              say.advertising(entry.file, lineOf(entry, ['trackers', index, 'items']), id, name, item.name),
            ),
        ),
    ),
  ];
}

/** What trackers of two organizations both store, where both stand on one origin. */
export function checkShared(entries: readonly Entry<Trackers>[]): Problem[] {
  const all = entries.map(runningIn);
  return all.flatMap((own, at) =>
    own.flatMap((one) =>
      all
        .slice(0, at)
        .flat()
        .flatMap((other) =>
          sharedItem(one, other).map((name) =>
            say.sameItemElsewhere(
              one.entry.file,
              lineIn(one, 'id'),
              one.tracker.id,
              other.tracker.id,
              other.entry.file,
              name,
            ),
          ),
        ),
    ),
  );
}

function runningIn(entry: Entry<Trackers>): Running[] {
  return (entry.value?.trackers ?? []).flatMap((tracker, index): Running[] => {
    const adapter = adapterNamed(tracker.adapter);
    if (tracker.runs !== 'this-site' || !adapter?.options.safeParse(tracker.options ?? {}).success) return [];
    // An adapter's facts may change while the tracker runs.
    const days = [
      startOf(tracker.since),
      ...adapter.disclosed.map(({ since }) => since).filter((day) => holdsOn(day, tracker)),
    ];
    const value = days.map((day) => adapterFacts(tracker, day));
    return [{ entry, tracker, index, value, items: value.flatMap(({ items = [] }) => items) }];
  });
}

/** What two trackers both store: withdrawing the one would erase what the other may keep. */
function sharedItem(one: Running, other: Running): string[] {
  if (!overlap(one.tracker, other.tracker) || (one.entry === other.entry && one.tracker.id === other.tracker.id))
    return [];
  return one.items
    .filter((item) => other.items.some((each) => mayBeTheSame(each, item)))
    .map(({ name }) => name)
    .slice(0, 1);
}
