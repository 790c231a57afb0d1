import { LOCK_FILE, firstLockSchema, secondLockSchema, type Inputs, type Lock } from '../../schema/lock.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Organization, Version } from '../organization.ts';
import { archiveFile, noticePlace, type Archive } from './archive.ts';
import { isCorrected } from './compose-version.ts';
import { inOrder } from './extend-lock.ts';
import { firstDifference } from './first-difference.ts';
import { changedInputs } from './inputs.ts';
import { emptyLock, lockedForm, versionsByKey } from './lock.ts';

const say = words.problems.lock;

/** A lock in today's form, and the texts that go with it. */
export interface MigratedLock {
  lock: Lock;
  /** Texts to write, by their path in `content/`. */
  files: Record<string, string>;
  /** Why it must not be written: versions that are missing, or changed since they were locked. */
  problems: Problem[];
}

/** An entry of an earlier form, and the text that belongs to it. */
interface EarlierEntry extends Omit<Lock['versions'][string], 'inputs'> {
  text: string;
  /** Absent in the first form. */
  inputs?: Omit<Inputs, 'effect'> | undefined;
}

/**
 * A lock of an earlier form in the form of today. The first form held the texts itself: they move to the archive as
 * they are. Hashes that an earlier form lacked are those of today's content. A text that has changed since it was
 * locked is therefore refused: its change would be locked unseen.
 *
 * @throws Error where the text is no lock of an earlier form.
 */
export function migrateLock(text: string, organizations: readonly Organization[], archive: Archive = {}): MigratedLock {
  const { entries, files } = readEarlierForm(JSON.parse(text), archive);
  const versions = versionsByKey(organizations);
  const problems = entries.flatMap(([key, entry]) => whatIsWrong(key, entry, versions.get(key)));
  const migrated = entries.flatMap(([key, { text: _, ...entry }]) => {
    const version = versions.get(key);
    return version ? [[key, { ...lockedForm(version), ...entry, inputs: inputsOf(entry, version) }] as const] : [];
  });
  const notices = noticesIn(archive);
  const lock = { ...emptyLock, versions: inOrder(Object.fromEntries(migrated)), ...(notices && { notices }) };
  return { lock, files, problems };
}

/** Earlier forms kept notices in the archive only. */
function noticesIn(archive: Archive): Lock['notices'] {
  const notices: Record<string, string[]> = {};
  for (const file of Object.keys(archive).sort()) {
    const place = noticePlace(file);
    if (place) notices[place.organization] = [...(notices[place.organization] ?? []), place.sha256];
  }
  return Object.keys(notices).length > 0 ? inOrder(notices) : undefined;
}

const inputsOf = ({ inputs }: Pick<EarlierEntry, 'inputs'>, version: Version): Inputs => ({
  ...(inputs ?? version.inputs),
  effect: version.inputs.effect,
});

function readEarlierForm(data: unknown, archive: Archive): { entries: [string, EarlierEntry][]; files: Archive } {
  const second = secondLockSchema.safeParse(data);
  if (second.success) {
    const entries = Object.entries(second.data.versions);
    return {
      entries: entries.map(([key, entry]) => [key, { ...entry, text: archive[archiveFile(key)] ?? '' }]),
      files: {},
    };
  }
  const first = Object.entries(firstLockSchema.parse(data).versions).map(([key, { sha256, anchors, text }]) => ({
    key,
    entry: { sha256, anchors, text: `${text.join('\n')}\n` },
  }));
  return {
    entries: first.map(({ key, entry }) => [key, entry]),
    files: Object.fromEntries(first.map(({ key, entry }) => [archiveFile(key), entry.text])),
  };
}

function whatIsWrong(key: string, entry: EarlierEntry, version: Version | undefined): Problem[] {
  if (!version) return [problemAt(LOCK_FILE, undefined, say.fileMissing(key))];
  const { file, rendered, corrections } = version;
  const isSameInput = entry.inputs !== undefined && changedInputs(entry.inputs, version.inputs).length === 0;
  const isSame = isSameInput || rendered.sha256 === entry.sha256;
  if (isSame || isCorrected(entry, rendered, corrections)) return [];
  return [problemAt(file, undefined, say.changedBeforeMigration(key, firstDifference(entry.text, rendered.text)))];
}
