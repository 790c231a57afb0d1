import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { dataChanges } from '../changes/data-changes.ts';
import { versionsOf, type ContentIndex } from '../content-index.ts';
import type { Registry, Version } from '../organization.ts';
import { registryOf, type RegistryHistory } from '../registry/history.ts';
import { startOf } from '../text/dates.ts';
import { markdownOf } from '../versions/canonical.ts';
import { blocksOf } from '../versions/components.ts';
import type { VersionFile } from '../versions/version-files.ts';

/**
 * A policy that prints the cookie table says what is true for as long as it is in force: if the registry changes
 * meanwhile, the policy and the page would disagree. Replaced versions are history, and a draft may still come in time.
 */
export function checkTables(context: ContentIndex): Problem[] {
  return context.organizations.flatMap((organization) => {
    const history = registryOf(organization, context);
    const published = versionsOf(context, organization).filter(({ frontMatter }) => !frontMatter.draft);
    return published.flatMap((version) => checkTable(version, history, context));
  });
}

function checkTable(version: VersionFile, history: RegistryHistory, context: ContentIndex): Problem[] {
  const line = lineOfTable(version, context);
  const end = endOf(version, context);
  const isReplaced = end !== undefined && end <= context.today;
  if (line === undefined || isReplaced) return [];
  const printed = history.registry(version.id);
  const day = history.days
    .filter((each) => each > startOf(version.id) && (end === undefined || each < end))
    .find((each) => tableOf(history.registry(each)) !== tableOf(printed));
  if (day === undefined) return [];
  const changes = dataChanges({ ...nothing, registry: printed }, { ...nothing, registry: history.registry(day) });
  const said = words.problems.versions.tableChanges(
    day,
    changes.map(({ sentence }) => sentence),
  );
  return [problemAt(version.entry.file, line, said)];
}

function lineOfTable({ entry }: VersionFile, { prose }: ContentIndex): number | undefined {
  return prose.get(entry.file)?.components.find(({ name }) => name === 'CookieTable')?.line;
}

/** The day on which the next version of the policy replaces this one. A draft may, if its day is still to come. */
function endOf({ id, organization, policy }: VersionFile, context: ContentIndex): string | undefined {
  const mayTakeEffect = (other: VersionFile) => !other.frontMatter.draft || startOf(other.id) > context.today;
  const later = versionsOf(context, organization, policy).filter((other) => startOf(other.id) > startOf(id));
  const next = later.filter(mayTakeEffect).at(-1);
  return next && startOf(next.id);
}

/** The data of a version but for its registry, which alone is compared. */
const nothing = {
  language: 'en',
  retention: [],
  processing: [],
  rights: [],
  subprocessors: { list: 'published', rows: [] },
} satisfies Partial<Version>;

const tableOf = (registry: Registry): string => markdownOf(blocksOf.CookieTable({ ...nothing, registry }));
