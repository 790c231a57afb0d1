import type { Lifespan } from '../../schema/date.ts';
import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/entry.ts';
import { quote } from '../../words/quote.ts';
import type { Problem } from '../../schema/problem.ts';
import { purposeSchema, trackerSchema, type Purpose, type Tracker, type Trackers } from '../../schema/tracker.ts';
import { adapterNamed, adapters, optionNames } from '../../trackers/index.ts';
import { holdsOn, overlap, startOf } from '../text/dates.ts';
import { didYouMean } from '../problems/mend.ts';
import { registryProblems as say } from '../problems/registry.ts';
import type { ContentIndex } from '../content-index.ts';
import type { VendorBook } from '../recipients/vendors.ts';
import { checkLifespan, checkVendor } from './rows.ts';
import { checkShared, checkStorage } from './storage.ts';

/** `trackers.yaml`: purposes, trackers, vendors and adapters fit together. */
export function checkRegistry({ content, vendors, only }: ContentIndex): Problem[] {
  return [
    ...(only === undefined ? checkShared(content.trackers) : []),
    ...content.trackers.flatMap((entry) => {
      const { purposes, trackers } = readable(entry);
      const known = purposes.map(({ id }) => id);
      // A tracker of an unknown purpose, or one that cannot be read, most likely belongs to the purpose that seems empty.
      const hasMisplacedTrackers = !entry.value || trackers.some(({ purpose }) => !known.includes(purpose));
      return [
        ...duplicates(entry, 'purposes', purposes),
        ...duplicates(entry, 'trackers', trackers),
        ...purposes.flatMap((purpose) =>
          purpose.since === undefined
            ? []
            : checkLifespan(entry, ['purposes', purpose.index], { ...purpose, since: purpose.since }),
        ),
        ...purposes.flatMap(({ id, basis, exemption, index }) => {
          const own = trackers.filter((tracker) => tracker.purpose === id);
          return [
            ...(own.length === 0 && !hasMisplacedTrackers
              ? [say.emptyPurpose(entry.file, lineOf(entry, ['purposes', index]), id)]
              : []),
            ...(exemption !== undefined && basis !== 'legitimate-interests'
              ? [say.exemptionFromNothing(entry.file, lineOf(entry, ['purposes', index, 'exemption']), id)]
              : []),
            ...(basis === 'not-stated' && own.some(({ runs }) => runs === 'this-site')
              ? [say.needsBasis(entry.file, lineOf(entry, ['purposes', index, 'basis']), id)]
              : []),
          ];
        }),
        ...trackers.flatMap((tracker) => [
          ...(known.includes(tracker.purpose)
            ? []
            : [say.purpose(entry.file, lineOf(entry, ['trackers', tracker.index, 'purpose']), tracker.purpose, known)]),
          ...(tracker.hasDates ? checkLifespan(entry, ['trackers', tracker.index], tracker) : []),
          ...(tracker.hasDates
            ? checkVendor(entry, ['trackers', tracker.index], tracker.vendor, tracker, vendors)
            : []),
          ...checkAdapter(entry, tracker, vendors),
          ...(tracker.hasDates ? checkPurposeLife(entry, tracker, purposes) : []),
        ]),
        ...(entry.value ? checkStorage(entry, entry.value) : []),
      ];
    }),
  ];
}

interface Readable {
  purposes: (Purpose & { index: number })[];
  /** `hasDates`: its dates are real; where they are not, only the rest of the row can be checked. */
  trackers: (Tracker & { index: number; hasDates: boolean })[];
}

/** The rows as far as they can be read: a mistake in one of them, or in its dates, must not hide what is wrong elsewhere. */
function readable({ value, data }: Entry<Trackers>): Readable {
  const { purposes, trackers } = value ?? (data as Partial<Record<keyof Trackers, unknown>> | undefined) ?? {};
  return {
    purposes: rowsOf(purposes).flatMap((row, index): Readable['purposes'] => {
      const { data: purpose } = purposeSchema.safeParse(row);
      return purpose ? [{ ...purpose, index }] : [];
    }),
    trackers: rowsOf(trackers).flatMap((row, index): Readable['trackers'] => {
      const { data: tracker } = trackerSchema.safeParse(row);
      const { data: undated } = trackerSchema.safeParse({ ...(row as object), since: '2000-01-01', until: undefined });
      return tracker
        ? [{ ...tracker, index, hasDates: true }]
        : undated
          ? [{ ...undated, index, hasDates: false }]
          : [];
    }),
  };
}

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Rows of one id follow each other in time: where a fact changes, one is closed and the next opened. */
function duplicates(
  entry: Entry<Trackers>,
  what: 'purposes' | 'trackers',
  rows: ({ id: string; index: number } & Partial<Lifespan>)[],
): Problem[] {
  return rows.flatMap((row, at) =>
    rows.slice(0, at).some((other) => other.id === row.id && overlap(other, row))
      ? [say.duplicate(entry.file, lineOf(entry, [what, row.index, 'id']), what, row.id)]
      : [],
  );
}

/** A tracker has its purpose as long as it holds. */
function checkPurposeLife(
  entry: Entry<Trackers>,
  tracker: Tracker & { index: number },
  purposes: readonly Purpose[],
): Problem[] {
  const own = purposes.filter(({ id }) => id === tracker.purpose);
  const days = [tracker.since, ...own.flatMap(({ until }) => until ?? [])]
    .map(startOf)
    .filter((day) => holdsOn(day, tracker));
  const bare = own.length === 0 ? undefined : days.find((day) => !own.some((purpose) => holdsOn(day, purpose)));
  return bare === undefined
    ? []
    : [
        say.outlives(
          entry.file,
          lineOf(entry, ['trackers', tracker.index, 'purpose']),
          tracker.id,
          tracker.purpose,
          bare,
        ),
      ];
}

function checkAdapter(entry: Entry<Trackers>, tracker: Tracker & { index: number }, vendors: VendorBook): Problem[] {
  const { index } = tracker;
  const line = (key: string) => lineOf(entry, ['trackers', index, key]);
  if (tracker.runs !== 'this-site')
    return tracker.adapter === undefined ? [] : [say.productAdapter(entry.file, line('adapter'), tracker.id)];
  if (tracker.adapter === undefined) return [say.needsAdapter(entry.file, line('runs'), tracker.id)];
  const adapter = adapterNamed(tracker.adapter);
  if (!adapter) return [say.adapter(entry.file, line('adapter'), tracker.adapter, Object.keys(adapters))];
  const problems = tracker.items ? [say.declaredAndRun(entry.file, line('items'), tracker.id)] : [];
  const name = tracker.adapter;
  const isKnown = vendors.has(tracker.vendor) || tracker.vendor === 'own' || tracker.vendor === 'not-stated';
  if (isKnown && tracker.vendor !== adapter.vendor)
    problems.push(say.vendor(entry.file, line('vendor'), tracker.id, tracker.vendor, name, adapter.vendor));
  for (const issue of adapter.options.safeParse(tracker.options ?? {}).error?.issues ?? []) {
    const isUnknown = issue.code === 'unrecognized_keys';
    const option = isUnknown ? issue.keys.join(', ') : issue.path.join('.');
    const place = lineOf(entry, [
      'trackers',
      index,
      'options',
      ...issue.path,
      ...(isUnknown ? issue.keys.slice(0, 1) : []),
    ]);
    const value = isUnknown
      ? undefined
      : issue.path.reduce<unknown>(
          (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
          tracker.options,
        );
    problems.push(
      say.option(
        entry.file,
        place,
        name,
        value === undefined ? `\`${option}\`` : `\`${option}\`, ${quote(value)},`,
        isUnknown ? 'is not known' : issue.message,
        isUnknown ? didYouMean(issue.keys[0] ?? '', optionNames(adapter)) : undefined,
      ),
    );
  }
  return problems;
}
