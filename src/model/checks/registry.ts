import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Tracker, Trackers } from '../../schema/tracker.ts';
import { adapters } from '../../trackers/index.ts';
import { contentProblems as say } from '../problems/content.ts';
import type { CheckContext } from './context.ts';
import { checkLifespan, checkVendor } from './rows.ts';

/** `trackers.yaml`: purposes, trackers, vendors and adapters fit together. */
export function checkRegistry({ content, vendors }: CheckContext): Problem[] {
  return content.trackers.flatMap((entry) => {
    const { facts } = entry;
    if (!facts) return [];
    // A tracker of an unknown purpose most likely belongs to the one that seems empty.
    const hasStrays = facts.trackers.some(({ purpose }) => !facts.purposes.some(({ id }) => id === purpose));
    return [
      ...duplicates(entry, 'purposes', facts.purposes.map(({ id }) => id)),
      ...duplicates(entry, 'trackers', facts.trackers.map(({ id }) => id)),
      ...facts.purposes.flatMap(({ id, basis }, index) => {
        const own = facts.trackers.filter((tracker) => tracker.purpose === id);
        return [
          ...(own.length === 0 && !hasStrays ? [say.emptyPurpose(entry.file, lineOf(entry, ['purposes', index]), id)] : []),
          ...(basis === 'not-stated' && own.some(({ runs }) => runs === 'this-site') ? [say.needsBasis(entry.file, lineOf(entry, ['purposes', index, 'basis']), id)] : []),
        ];
      }),
      ...facts.trackers.flatMap((tracker, index) => [
        ...checkPurpose(entry, facts, tracker, index),
        ...checkLifespan(entry, ['trackers', index], tracker),
        ...checkVendor(entry, ['trackers', index], tracker.vendor, tracker.since, vendors),
        ...checkAdapter(entry, tracker, index),
      ]),
    ];
  });
}

function duplicates(entry: Entry<Trackers>, what: 'purposes' | 'trackers', ids: string[]): Problem[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [say.duplicate(entry.file, lineOf(entry, [what, index, 'id']), what, id)]));
}

function checkPurpose(entry: Entry<Trackers>, facts: Trackers, { purpose }: Tracker, index: number): Problem[] {
  const known = facts.purposes.map(({ id }) => id);
  return known.includes(purpose) ? [] : [say.purpose(entry.file, lineOf(entry, ['trackers', index, 'purpose']), purpose, known)];
}

function checkAdapter(entry: Entry<Trackers>, tracker: Tracker, index: number): Problem[] {
  const line = (key: string) => lineOf(entry, ['trackers', index, key]);
  if (tracker.runs !== 'this-site') return tracker.adapter === undefined ? [] : [say.productAdapter(entry.file, line('adapter'), tracker.id)];
  if (tracker.adapter === undefined) return [say.needsAdapter(entry.file, line('runs'), tracker.id)];
  const adapter = Object.hasOwn(adapters, tracker.adapter) ? adapters[tracker.adapter] : undefined;
  if (!adapter) return [say.adapter(entry.file, line('adapter'), tracker.adapter, Object.keys(adapters))];
  const problems = tracker.items ? [say.declaredAndRun(entry.file, line('items'), tracker.id)] : [];
  const name = tracker.adapter;
  for (const issue of adapter.options.safeParse(tracker.options ?? {}).error?.issues ?? []) {
    const isUnknown = issue.code === 'unrecognized_keys';
    const option = isUnknown ? issue.keys.join(', ') : issue.path.join('.');
    const place = lineOf(entry, ['trackers', index, 'options', ...issue.path, ...(isUnknown ? issue.keys.slice(0, 1) : [])]);
    problems.push(say.option(entry.file, place, name, option, isUnknown ? 'is not known' : issue.message));
  }
  return problems;
}
