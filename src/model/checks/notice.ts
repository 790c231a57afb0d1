import { lineOf } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import { earlierBy, startOf } from '../text/dates.ts';
import { versionProblems as say } from '../problems/versions.ts';
import type { VersionFile } from '../versions/version-files.ts';
import { fileOf, type ContentIndex } from '../content-index.ts';

/** What is published has been announced, and a material change is announced as long before as the organization promised. */
export function checkNotice(context: ContentIndex): Problem[] {
  return context.versions
    .filter(({ frontMatter }) => !frontMatter.draft)
    .flatMap((version) => {
      const notice = fileOf(context.content.organizations, version.organization)?.value?.notice;
      const { announced } = version.frontMatter;
      const isEarly = announced !== undefined && startOf(announced) > context.today;
      return [
        ...(announced !== undefined && startOf(announced) > startOf(version.id) && !isEarly
          ? [say.announcedAfter(version.entry.file, lineOf(version.entry, ['announced']), announced, version.id)]
          : []),
        ...(isEarly ? [say.announcedLater(version.entry.file, lineOf(version.entry, ['announced']), announced)] : []),
        ...(notice !== undefined && version.frontMatter.kind === 'material' ? checkPeriod(version, notice) : []),
      ];
    });
}

function checkPeriod({ id, entry, frontMatter }: VersionFile, notice: string): Problem[] {
  const latest = earlierBy(notice, id);
  if (frontMatter.announced === undefined)
    return [say.notAnnounced(entry.file, lineOf(entry, ['kind']), notice, latest)];
  if (startOf(frontMatter.announced) <= latest || frontMatter.lateReason !== undefined) return [];
  return [
    say.announcedLate(entry.file, lineOf(entry, ['announced']), {
      announced: frontMatter.announced,
      takesEffect: id,
      notice,
      latest,
    }),
  ];
}
