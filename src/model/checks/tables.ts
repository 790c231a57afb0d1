import type { Problem } from '../../schema/problem.ts';
import { blocksOf } from '../versions/components.ts';
import { registryOf } from '../registry/history.ts';
import { markdownOf } from '../versions/canonical.ts';
import { dataChanges } from '../changes/data-changes.ts';
import { startOf } from '../text/dates.ts';
import type { Registry } from '../organization.ts';
import { versionProblems as say } from '../problems/versions.ts';
import { versionsOf, type ContentIndex } from '../content-index.ts';

/**
 * A policy that prints the cookie table says what holds as long as it is in force: where the registry changes meanwhile,
 * the policy and the page would disagree. Versions that were replaced are history, and a draft may still come in time.
 */
export function checkTables(context: ContentIndex): Problem[] {
  return context.organizations.flatMap((organization) => {
    const { registry, days } = registryOf(organization, context);
    return versionsOf(context, organization)
      .filter(({ frontMatter, entry }) => !frontMatter.draft && lineOfTable(entry.file, context) !== undefined)
      .flatMap((version) => {
        const next = versionsOf(context, organization, version.policy)
          .filter(
            ({ id, frontMatter }) =>
              startOf(id) > startOf(version.id) && (!frontMatter.draft || startOf(id) > context.today),
          )
          .at(-1);
        if (next && startOf(next.id) <= context.today) return [];
        const own = { ...nothing, registry: registry(version.id) };
        const day = days.find(
          (each) =>
            each > startOf(version.id) &&
            (!next || each < startOf(next.id)) &&
            tableOf(registry(each)) !== tableOf(own.registry),
        );
        return day === undefined
          ? []
          : [
              say.tableChanged(
                version.entry.file,
                lineOfTable(version.entry.file, context),
                day,
                dataChanges(own, { ...nothing, registry: registry(day) }).map(({ sentence }) => sentence),
              ),
            ];
      });
  });
}

const nothing = { retention: [], processing: [], rights: [], subprocessors: { isPublished: true, rows: [] } };

const tableOf = (registry: Registry): string => markdownOf(blocksOf.CookieTable({ ...nothing, registry }));

const lineOfTable = (file: string, { prose }: ContentIndex): number | undefined =>
  prose.get(file)?.components.find(({ name }) => name === 'CookieTable')?.line;
