import path from 'node:path';
import { extendLock } from '../../model/versions/extend-lock.ts';
import { emptyLock } from '../../model/versions/lock.ts';
import { startOf } from '../../model/text/dates.ts';
import type { Organization, Version } from '../../model/organization.ts';
import type { Content } from '../../schema/content.ts';
import type { Lifespan } from '../../schema/date.ts';
import { words } from '../../words/index.ts';
import { readFlags } from '../flags.ts';
import { textsOf } from './texts.ts';
import { publicIn, readSound } from './read.ts';

const say = words.commands.status;

/**
 * What is in force, what is coming and what is a draft, and the day of the next build that changes anything.
 * `--strict`: throws where a version took effect before today and is not locked, for a build that runs every day.
 */
export function status(...args: string[]): string {
  const { switches } = readFlags(args, { texts: [], switches: ['strict'] }, 0);
  const sound = readSound();
  const forgotten = switches.has('strict') ? notLocked(sound) : [];
  if (forgotten.length > 0) throw new Error(say.notLocked(forgotten));
  return shown(sound);
}

/** Versions that the lock lacks, though they took effect before today. */
function notLocked({ content, today, lock }: ReturnType<typeof readSound>): string[] {
  const { added } = extendLock(lock ?? emptyLock, publicIn(content), content.archive ?? {});
  return added.filter((key) => startOf(path.basename(key)) < today);
}

function shown({ content, organizations, today }: ReturnType<typeof readSound>): string {
  const lines = organizations.flatMap(({ id, policies }) =>
    policies.flatMap((policy) => [
      `${id}/${policy.id}`,
      ...policy.versions.map((version) => lineOf(version, id, content)),
    ]),
  );
  const coming = [...versionDates(organizations), ...rowDates(content)].filter(({ day }) => day > today);
  return [say.on(today), ...lines, '', ...nextBuild(coming)].join('\n');
}

/** A version with its state, and its texts in the other languages of its organization. */
function lineOf(version: Version, organization: string, content: Content): string {
  const state = `  ${version.id.padEnd(10)}  ${say.states[version.status]}`;
  // Nobody reads one that was replaced, or not yet one that is a draft: nothing is missing there.
  const isRead = version.status === 'in-force' || version.status === 'upcoming';
  const all = textsOf({ ...version, organization }, content);
  const texts = all.filter((text) => isRead || text.state !== 'missing');
  return texts.length === 0 ? state : `${state.padEnd(26)}  ${say.texts(texts)}`;
}

function nextBuild(coming: readonly Due[]): string[] {
  const [day] = coming.map((due) => due.day).sort();
  if (day === undefined) return [say.nothingComing];
  const onThatDay = coming.filter((due) => due.day === day).map(({ what }) => `  ${what}`);
  return [say.nextBuild(day), ...new Set(onThatDay)];
}

/** A day on which the site changes, and why. */
interface Due {
  day: string;
  what: string;
}

const versionDates = (organizations: readonly Organization[]): Due[] =>
  organizations.flatMap(({ id, policies }) =>
    policies.flatMap((policy) =>
      policy.upcoming.map((version) => ({
        day: startOf(version.id),
        what: say.takesEffect(`${id}/${policy.id}`, version.id),
      })),
    ),
  );

/** Rows of trackers, subprocessors and vendors that start or end. */
function rowDates({ trackers, subprocessors, vendors }: Content): Due[] {
  const datesOf = (file: string, rows: readonly Partial<Lifespan>[]): Due[] =>
    rows.flatMap(({ since, until }) =>
      [since, until].flatMap((date) =>
        date === undefined ? [] : [{ day: startOf(date), what: say.rowsChange(file) }],
      ),
    );
  return [
    ...trackers.flatMap(({ file, value }) => datesOf(file, [...(value?.purposes ?? []), ...(value?.trackers ?? [])])),
    ...subprocessors.flatMap(({ file, value }) => datesOf(file, value?.rows ?? [])),
    ...vendors.flatMap(({ file, value }) => datesOf(file, value?.rows ?? [])),
  ];
}
