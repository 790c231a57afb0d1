import { lineOf } from '../../schema/lines.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { fileOf, isPublished, type ContentIndex } from '../content-index.ts';
import { startOf } from '../text/dates.ts';

/**
 * Browsers keep cookies and storage by origin, so organizations with trackers should have one each. Where several share
 * one, the build says so, and a real build wants to be told that this is meant.
 */
export function checkSharedOrigin(context: ContentIndex): Problem[] {
  const { content, organizations } = context;
  const running = organizations.filter((id) => isPublished(context, id) && runsTrackers(context, id));
  if (running.length < 2) return [];
  const nameOf = (id: string): string => fileOf(content.organizations, id)?.value?.name ?? id;
  return running.flatMap((id) => {
    const entry = fileOf(content.organizations, id);
    if (!entry?.value || entry.value.sharesOrigin) return [];
    const others = running.filter((other) => other !== id).map(nameOf);
    const said = words.problems.publication.sharedOrigin(nameOf(id), others);
    const at = context.isReal ? problemAt : warningAt;
    return [at(entry.file, lineOf(entry, ['name']), said)];
  });
}

/** Whether pages of an organization run trackers, or will. */
function runsTrackers({ content, today }: ContentIndex, id: string): boolean {
  const trackers = fileOf(content.trackers, id)?.value?.trackers ?? [];
  const isOver = (until: string | undefined): boolean => until !== undefined && startOf(until) <= today;
  return trackers.some(({ runs, until }) => runs === 'this-site' && !isOver(until));
}
