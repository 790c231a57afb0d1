import { lineOf } from '../../schema/lines.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { fileOf, type ContentIndex } from '../content-index.ts';
import { earlierBy, startOf } from '../text/dates.ts';
import type { VersionFile } from '../versions/version-files.ts';

const wrong = words.problems.notice;

/** What is published has been announced, and a material change as long ahead as the organization promised. */
export function checkNotice({ content, versions, today }: ContentIndex): Problem[] {
  const published = versions.filter(({ frontMatter }) => !frontMatter.draft);
  return published.flatMap((version) => {
    const notice = fileOf(content.organizations, version.organization)?.value?.notice;
    return [...checkAnnounced(version, today), ...(notice === undefined ? [] : checkPeriod(version, notice))];
  });
}

function checkAnnounced({ id, entry, frontMatter }: VersionFile, today: string): Problem[] {
  const { announced } = frontMatter;
  if (announced === undefined) return [];
  const line = lineOf(entry, ['announced']);
  if (startOf(announced) > today) return [problemAt(entry.file, line, wrong.inTheFuture(announced))];
  if (startOf(announced) > startOf(id)) return [problemAt(entry.file, line, wrong.afterTheStart(announced, id))];
  return [];
}

/** `notice`: how long ahead a material change is announced. */
function checkPeriod({ id, entry, frontMatter }: VersionFile, notice: string): Problem[] {
  const { kind, announced, lateReason } = frontMatter;
  if (kind !== 'material') return [];
  const latest = earlierBy(notice, id);
  if (announced === undefined) return [problemAt(entry.file, lineOf(entry, ['kind']), wrong.missing(notice, latest))];
  if (startOf(announced) <= latest || lateReason !== undefined) return [];
  const said = wrong.tooShort({ announced, takesEffect: id, notice, latest });
  return [problemAt(entry.file, lineOf(entry, ['announced']), said)];
}
