import { lineOf, type Entry } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import type { StoredItem, Tracker, Trackers } from '../../schema/tracker.ts';
import { adapters } from '../../trackers/index.ts';
import { isForAdvertising } from '../advertising.ts';
import { holdsOn, overlap, startOf } from '../dates.ts';
import { registryProblems as say } from '../problems/registry.ts';
import { adapterFacts, type AdapterOnDay } from '../registry.ts';

/** A tracker that this site runs, with what its adapter declares while it runs. */
interface Running {
  entry: Entry<Trackers>;
  tracker: Tracker;
  index: number;
  facts: AdapterOnDay[];
  items: StoredItem[];
}

const lineIn = ({ entry, index }: Running, key: string) => lineOf(entry, ['trackers', index, key]);

/** What runs on these pages: what it stores, whom it contacts, and on which ground. Its adapters and options were checked before. */
export function checkStorage(entry: Entry<Trackers>, { purposes, trackers }: Trackers): Problem[] {
  const running = runningIn(entry);
  return [
    ...running.flatMap((one, at) => [
      ...running.slice(0, at).flatMap((other) => sharedItem(one, other).map((name) => say.sameItem(entry.file, lineIn(one, 'id'), one.tracker.id, other.tracker.id, name))),
      ...(one.facts.some(({ hosts }) => Object.values(hosts).flat().length === 0) ? [say.noHost(entry.file, lineIn(one, 'adapter'), one.tracker.adapter!)] : []),
      ...purposes.filter((purpose) => purpose.id === one.tracker.purpose && overlap(purpose, one.tracker)).flatMap(({ basis, exemption, name }) => [
        ...(basis === 'essential' ? [say.notEssential(entry.file, lineIn(one, 'purpose'), one.tracker.id, name, adapters[one.tracker.adapter!]!.use)] : []),
        ...(basis === 'legitimate-interests' && one.items.length > 0 && exemption === undefined ? [say.storesUnasked(entry.file, lineIn(one, 'purpose'), one.tracker.id, name)] : []),
      ]),
    ]),
    // What runs elsewhere says itself what it stores; names that are known for advertising say more.
    ...trackers.flatMap(({ id, purpose: own, items = [], ...life }, index) => purposes.filter(({ id: purpose, basis, ...its }) => purpose === own && basis === 'essential' && overlap(its, life))
      .flatMap(({ name }) => items.filter((item) => isForAdvertising(item.name)).map((item) => say.advertising(entry.file, lineOf(entry, ['trackers', index, 'items']), id, name, item.name)))),
  ];
}

/** What trackers of two organizations both store, where both stand on one origin; whenever they do, as what has ended is still erased. */
export function checkShared(entries: readonly Entry<Trackers>[]): Problem[] {
  const all = entries.map(runningIn);
  return all.flatMap((own, at) => own.flatMap((one) => all.slice(0, at).flat().flatMap((other) =>
    commonItem(one, other).map((name) => say.sameItemElsewhere(one.entry.file, lineIn(one, 'id'), one.tracker.id, other.tracker.id, other.entry.file, name)))));
}

function runningIn(entry: Entry<Trackers>): Running[] {
  return (entry.facts?.trackers ?? []).flatMap((tracker, index): Running[] => {
    const adapter = tracker.adapter !== undefined && Object.hasOwn(adapters, tracker.adapter) ? adapters[tracker.adapter] : undefined;
    if (tracker.runs !== 'this-site' || !adapter?.options.safeParse(tracker.options ?? {}).success) return [];
    // An adapter's facts may change while the tracker runs.
    const days = [startOf(tracker.since), ...adapter.disclosed.map(({ since }) => since).filter((day) => holdsOn(day, tracker))];
    const facts = days.map((day) => adapterFacts(tracker, day));
    return [{ entry, tracker, index, facts, items: facts.flatMap(({ items = [] }) => items) }];
  });
}

/** What two trackers both store: withdrawing the one would erase what the other may keep. */
function sharedItem(one: Running, other: Running): string[] {
  return overlap(one.tracker, other.tracker) && one.tracker.id !== other.tracker.id ? commonItem(one, other) : [];
}

function commonItem(one: Running, other: Running): string[] {
  return one.items.filter((item) => other.items.some(({ kind, name }) => kind === item.kind && name === item.name)).map(({ name }) => name).slice(0, 1);
}
