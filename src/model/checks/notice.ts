import { lineOf } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import { earlierBy, startOf } from '../dates.ts';
import { versionProblems as say } from '../problems/versions.ts';
import type { VersionFile } from '../versions.ts';
import { fileOf, type CheckContext } from './context.ts';

/** What is published has been announced, and a material change is announced as long before as the organization promised. */
export function checkNotice(context: CheckContext): Problem[] {
  return context.versions.filter(({ facts }) => !facts.draft).flatMap((version) => {
    const notice = fileOf(context.content.organizations, version.organization)?.facts?.notice;
    const { announced } = version.facts;
    const isEarly = announced !== undefined && startOf(announced) > context.today;
    return [
      ...(announced !== undefined && startOf(announced) > startOf(version.id) && !isEarly ? [say.announcedAfter(version.entry.file, lineOf(version.entry, ['announced']), announced, version.id)] : []),
      ...(isEarly ? [say.announcedLater(version.entry.file, lineOf(version.entry, ['announced']), announced)] : []),
      ...(notice !== undefined && version.facts.kind === 'material' ? checkPeriod(version, notice) : []),
    ];
  });
}

function checkPeriod({ id, entry, facts }: VersionFile, notice: string): Problem[] {
  const latest = earlierBy(notice, id);
  if (facts.announced === undefined) return [say.notAnnounced(entry.file, lineOf(entry, ['kind']), notice, latest)];
  if (startOf(facts.announced) <= latest || facts.late !== undefined) return [];
  return [say.announcedLate(entry.file, lineOf(entry, ['announced']), { announced: facts.announced, takesEffect: id, notice, latest })];
}
