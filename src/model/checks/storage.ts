import { lineOf, type Entry } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Tracker, Trackers } from '../../schema/tracker.ts';
import { adapters } from '../../trackers/index.ts';
import { overlap, startOf } from '../dates.ts';
import { registryProblems as say } from '../problems/registry.ts';
import { adapterFacts } from '../registry.ts';

/** A tracker that this site runs, with what its adapter declares. */
interface Running {
  tracker: Tracker;
  index: number;
  facts: ReturnType<typeof adapterFacts>;
}

/** What runs on these pages: what it stores, whom it contacts, and on which ground. Its adapters and options were checked before. */
export function checkStorage(entry: Entry<Trackers>, { purposes, trackers }: Trackers): Problem[] {
  const running = trackers.flatMap((tracker, index): Running[] => {
    const adapter = tracker.adapter !== undefined && Object.hasOwn(adapters, tracker.adapter) ? adapters[tracker.adapter] : undefined;
    const isSound = tracker.runs === 'this-site' && adapter?.options.safeParse(tracker.options ?? {}).success;
    return isSound ? [{ tracker, index, facts: adapterFacts(tracker, startOf(tracker.since)) }] : [];
  });
  const line = (index: number, key: string) => lineOf(entry, ['trackers', index, key]);
  return running.flatMap((one, at) => [
    ...running.slice(0, at).flatMap((other) => sharedItem(one, other).map((name) => say.sameItem(entry.file, line(one.index, 'id'), one.tracker.id, other.tracker.id, name))),
    ...(Object.values(one.facts.hosts).flat().length === 0 ? [say.noHost(entry.file, line(one.index, 'adapter'), one.tracker.adapter!)] : []),
    ...purposes.filter((purpose) => purpose.id === one.tracker.purpose && overlap(purpose, one.tracker)).flatMap(({ basis, exemption, name }) => {
      const { use } = adapters[one.tracker.adapter!]!;
      const stores = (one.facts.items ?? []).map((item) => item.name);
      return [
        ...(basis === 'essential' && use !== 'essential' ? [say.notEssential(entry.file, line(one.index, 'purpose'), one.tracker.id, name, use)] : []),
        ...(basis === 'legitimate-interests' && stores.length > 0 && exemption === undefined ? [say.storesUnasked(entry.file, line(one.index, 'purpose'), one.tracker.id, name)] : []),
      ];
    }),
  ]);
}

/** What two trackers both store: withdrawing the one would erase what the other may keep. */
function sharedItem(one: Running, other: Running): string[] {
  if (!overlap(one.tracker, other.tracker) || one.tracker.id === other.tracker.id) return [];
  return (one.facts.items ?? []).filter((item) => other.facts.items?.some(({ kind, name }) => kind === item.kind && name === item.name)).map(({ name }) => name).slice(0, 1);
}
