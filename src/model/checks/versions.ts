import { isDate } from '../../schema/date.ts';
import { lineOf } from '../../schema/lines.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { versionsOf, type ContentIndex } from '../content-index.ts';
import { startOf } from '../text/dates.ts';
import { lockKey } from '../versions/lock.ts';
import { partsOf, type VersionFile } from '../versions/version-files.ts';
import { checkComponents } from './components.ts';
import { checkReconsent } from './reconsent.ts';

const { files: wrongFile, versions: wrong } = words.problems;

/** One file per version: its name is a date, and its text and front matter fit together. */
export function checkVersions(context: ContentIndex): Problem[] {
  const files = context.content.policies.map(({ file }) => file);
  return [
    ...files.flatMap((file) => checkFileName(file, files)),
    ...[...context.prose.values()].flatMap(({ problems }) => problems),
    ...context.versions.flatMap((version) => [
      ...checkOrder(version, context),
      ...checkComponents(version, context),
      ...checkReconsent(version, context),
    ]),
  ];
}

function checkFileName(file: string, files: readonly string[]): Problem[] {
  const { name } = partsOf(file);
  if (!isDate(name)) return [problemAt(file, undefined, wrongFile.notNamedByDate(name))];
  const twin = files.find((other) => other < file && isSameVersion(other, file));
  return twin === undefined ? [] : [problemAt(file, undefined, wrongFile.twoForOneDate(twin))];
}

/** Whether two files are versions of one policy that start on one day. */
function isSameVersion(file: string, other: string): boolean {
  const [a, b] = [partsOf(file), partsOf(other)];
  const isSamePolicy = a.organization === b.organization && a.policy === b.policy;
  return isSamePolicy && isDate(a.name) && isDate(b.name) && startOf(a.name) === startOf(b.name);
}

/** No version is slipped in behind one that has been in force. One that is makes no other version the second. */
function checkOrder(version: VersionFile, context: ContentIndex): Problem[] {
  const { id, entry, frontMatter } = version;
  const later = lockedAfter(version, context);
  if (later !== undefined)
    return [problemAt(entry.file, undefined, words.problems.lock.backdated(id, later, frontMatter.kind === 'first'))];
  const siblings = versionsOf(context, version.organization, version.policy);
  return checkKind(
    version,
    siblings.filter((other) => lockedAfter(other, context) === undefined),
  );
}

/** The first version is called so, and no other. `siblings`: the versions of the policy, newest first. */
function checkKind({ id, entry, frontMatter }: VersionFile, siblings: readonly VersionFile[]): Problem[] {
  const { kind } = frontMatter;
  const isCalledFirst = kind === 'first';
  const older = siblings.find((other) => startOf(other.id) < startOf(id));
  if (isCalledFirst === (older === undefined)) return [];
  const said = older === undefined ? wrong.theFirst(kind) : wrong.notTheFirst(older.entry.file);
  return [problemAt(entry.file, lineOf(entry, ['kind']), said)];
}

/** The first locked version that would follow a version which is not locked itself. */
function lockedAfter({ organization, policy, id }: VersionFile, { lockReading }: ContentIndex): string | undefined {
  const folder = lockKey(organization, policy, '');
  const dates = Object.keys(lockReading.lock?.versions ?? {})
    .filter((key) => key.startsWith(folder))
    .map((key) => key.slice(folder.length))
    // Texts in other languages have that in front.
    .filter((date) => !date.includes('/'));
  if (dates.includes(id)) return undefined;
  return dates.filter((date) => startOf(date) > startOf(id)).sort()[0];
}
