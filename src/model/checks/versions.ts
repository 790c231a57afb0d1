import { isDate } from '../../schema/date.ts';
import { lineOf } from '../../schema/entry.ts';
import type { FrontMatter } from '../../schema/policy.ts';
import type { Problem } from '../../schema/problem.ts';
import { startOf } from '../text/dates.ts';
import { contentProblems as say } from '../problems/content.ts';
import { registryProblems } from '../problems/registry.ts';
import { versionProblems } from '../problems/versions.ts';
import type { PolicyComponent } from '../versions/prose.ts';
import { partsOf, type VersionFile } from '../versions/version-files.ts';
import { fileOf, versionsOf, type ContentIndex } from '../content-index.ts';

/** Front matter that a component shows: without the component nobody reads it, without the data the component is empty. */
const shownBy = {
  retention: 'RetentionTable',
  processing: 'ProcessingTable',
  rights: 'RightsTable',
} as const satisfies Partial<Record<keyof FrontMatter, PolicyComponent>>;

/** One file per version, its name a date, its text and front matter in step. */
export function checkVersions(context: ContentIndex): Problem[] {
  return [
    ...context.content.policies.flatMap(({ file }) => {
      const { name } = partsOf(file);
      if (!isDate(name)) return [say.fileDate(file, name)];
      const twin = context.content.policies.find((other) => other.file < file && isSameVersion(other.file, file));
      return twin ? [say.sameDate(file, twin.file)] : [];
    }),
    ...[...context.prose.values()].flatMap(({ problems }) => problems),
    ...context.versions.flatMap((version) => [
      ...checkOrder(version, versionsOf(context, version.organization, version.policy)),
      ...checkComponents(version, context),
      ...checkReconsent(version, context),
    ]),
  ];
}

/** `siblings`: all versions of the policy, newest first. */
function checkOrder({ id, entry, frontMatter }: VersionFile, siblings: VersionFile[]): Problem[] {
  const hasOlder = siblings.some((other) => startOf(other.id) < startOf(id));
  return (frontMatter.kind === 'first') === hasOlder
    ? [say.firstKind(entry.file, lineOf(entry, ['kind']), frontMatter.kind)]
    : [];
}

/** Whether two files are versions of one policy that start on one day. */
function isSameVersion(file: string, other: string): boolean {
  const [a, b] = [partsOf(file), partsOf(other)];
  return (
    a.organization === b.organization &&
    a.policy === b.policy &&
    isDate(a.name) &&
    isDate(b.name) &&
    startOf(a.name) === startOf(b.name)
  );
}

function checkComponents(
  { entry, frontMatter, organization }: VersionFile,
  { content, prose }: ContentIndex,
): Problem[] {
  const { components: used = [], problems = [] } = prose.get(entry.file) ?? {};
  const lineOfUse = (name: PolicyComponent) => used.find((component) => component.name === name)?.line;
  const needs = (name: PolicyComponent, needed: string, isThere: boolean): Problem[] => {
    const line = lineOfUse(name);
    return line === undefined || isThere ? [] : [say.component(entry.file, line, name, needed)];
  };
  const trackers = fileOf(content.trackers, organization);
  const asks = trackers?.value?.trackers.some(({ runs }) => runs === 'this-site') ?? false;
  return [
    ...(Object.keys(shownBy) as (keyof typeof shownBy)[]).flatMap((key) => [
      ...needs(shownBy[key], `\`${key}\` in its front matter`, frontMatter[key] !== undefined),
      ...(frontMatter[key] !== undefined && lineOfUse(shownBy[key]) === undefined && problems.length === 0
        ? [say.unused(entry.file, lineOf(entry, [key]), key, shownBy[key])]
        : []),
    ]),
    ...needs('CookieTable', 'trackers.yaml beside it', trackers !== undefined),
    ...needs(
      'SubprocessorTable',
      'subprocessors.yaml beside it',
      fileOf(content.subprocessors, organization) !== undefined,
    ),
    ...needs(
      'CookiePreferences',
      'tracker that this site runs, in trackers.yaml',
      asks || (trackers !== undefined && !trackers.value),
    ),
  ];
}

function checkReconsent(
  { entry, frontMatter, organization, policy }: VersionFile,
  { content }: ContentIndex,
): Problem[] {
  // Where a file cannot be read, it says so itself.
  if (fileOf(content.trackers, organization)?.value === undefined) return [];
  const under = fileOf(content.organizations, organization)?.value?.consent.policy;
  const isThere = content.policies.some(
    ({ file }) => partsOf(file).organization === organization && partsOf(file).policy === under,
  );
  const endsNone =
    frontMatter.reconsent === undefined || frontMatter.reconsent === 'none' || frontMatter.reconsent.length === 0;
  if (under !== undefined && isThere && under !== policy && !endsNone)
    return [versionProblems.reconsentElsewhere(entry.file, lineOf(entry, ['reconsent']), under)];
  const known = fileOf(content.trackers, organization)?.value?.purposes.map(({ id }) => id) ?? [];
  return (Array.isArray(frontMatter.reconsent) ? frontMatter.reconsent : []).flatMap((purpose, index) =>
    known.includes(purpose)
      ? []
      : [registryProblems.purpose(entry.file, lineOf(entry, ['reconsent', index]), purpose, known)],
  );
}
