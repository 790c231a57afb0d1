import type { Content } from '../../schema/content.ts';
import { lineOf } from '../../schema/lines.ts';
import type { FrontMatter } from '../../schema/policy.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { fileOf, type ContentIndex } from '../content-index.ts';
import { keyOf, lockedEntry } from '../versions/lock.ts';
import type { PolicyComponent, Prose } from '../versions/prose.ts';
import type { VersionFile } from '../versions/version-files.ts';

const wrong = words.problems.versions;

/** The key of the front matter that a component shows. */
const keyShownBy = {
  RetentionTable: 'retention',
  ProcessingTable: 'processing',
  RightsTable: 'rights',
} as const satisfies Partial<Record<PolicyComponent, keyof FrontMatter>>;
type TableOfKey = keyof typeof keyShownBy;
const tablesOfKeys = Object.keys(keyShownBy) as TableOfKey[];

/** Components have something to show, readers see the data of the front matter, and nothing passes for a component. */
export function checkComponents(version: VersionFile, { content, prose, lockReading }: ContentIndex): Problem[] {
  const { entry } = version;
  const text = prose.get(entry.file);
  if (!text) return [];
  const isLocked = lockedEntry(lockReading, keyOf(version)) !== undefined;
  // What was locked stays as it was.
  const tablesByHand = isLocked ? [] : text.tablesLikeOurs;
  return [
    ...tablesByHand.map(({ columns, component, line }) =>
      problemAt(entry.file, line, words.problems.passing.table(columns, component)),
    ),
    ...text.components.flatMap((component) => checkHasData(component, version, content)),
    ...tablesOfKeys.flatMap((table) => checkIsShown(table, version, text)),
  ];
}

function checkHasData({ name, line }: Prose['components'][number], version: VersionFile, content: Content): Problem[] {
  const said = whatIsMissing(name, version, content);
  return said ? [problemAt(version.entry.file, line, said)] : [];
}

function whatIsMissing(component: PolicyComponent, version: VersionFile, content: Content): Said | undefined {
  const { organization } = version;
  switch (component) {
    case 'RetentionTable':
    case 'ProcessingTable':
    case 'RightsTable': {
      const key = keyShownBy[component];
      return version.frontMatter[key] ? undefined : wrong.componentWithoutKey(component, key);
    }
    case 'CookieTable':
      return fileOf(content.trackers, organization)
        ? undefined
        : wrong.componentWithoutFile(component, 'trackers.yaml');
    case 'SubprocessorTable':
      return fileOf(content.subprocessors, organization)
        ? undefined
        : wrong.componentWithoutFile(component, 'subprocessors.yaml');
    case 'CookiePreferences':
      return mayRunTrackers(organization, content) ? undefined : wrong.componentWithoutTracker(component);
  }
}

/** Whether this site runs a tracker of the organization, or may: a file that cannot be read says so itself. */
function mayRunTrackers(organization: string, content: Content): boolean {
  const file = fileOf(content.trackers, organization);
  if (!file) return false;
  return !file.value || file.value.trackers.some(({ runs }) => runs === 'this-site');
}

/** Data that no component shows is never read. A text that cannot be read may have the component all the same. */
function checkIsShown(
  table: TableOfKey,
  { entry, frontMatter }: VersionFile,
  { components, problems }: Prose,
): Problem[] {
  const key = keyShownBy[table];
  const isUsed = components.some(({ name }) => name === table);
  if (frontMatter[key] === undefined || isUsed || problems.length > 0) return [];
  return [problemAt(entry.file, lineOf(entry, [key]), wrong.notShown(key, table))];
}
