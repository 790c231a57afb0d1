import { isDate } from '../../schema/date.ts';
import { lineOf } from '../../schema/lines.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { versionsOf, type ContentIndex } from '../content-index.ts';
import { startOf } from '../text/dates.ts';
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
      ...checkKind(version, versionsOf(context, version.organization, version.policy)),
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

/** The first version is called so, and no other. `siblings`: all versions of the policy. */
function checkKind({ id, entry, frontMatter }: VersionFile, siblings: readonly VersionFile[]): Problem[] {
  const { kind } = frontMatter;
  const isCalledFirst = kind === 'first';
  const isFirst = !siblings.some((other) => startOf(other.id) < startOf(id));
  if (isCalledFirst === isFirst) return [];
  return [problemAt(entry.file, lineOf(entry, ['kind']), isCalledFirst ? wrong.notTheFirst() : wrong.theFirst(kind))];
}
