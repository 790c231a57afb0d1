import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Version } from '../organization.ts';
import { startOf } from '../text/dates.ts';

const say = words.problems.lock;

/**
 * Corrections follow each other in time and by their fingerprints, and lead to the published text: readers take them
 * for a proof.
 */
export function checkCorrections(version: Version, today: string): Problem[] {
  const { file, corrections, canonical } = version;
  return corrections.flatMap((correction, at) => [
    ...(isTimely(correction, version, today) ? [] : [problemAt(file, undefined, say.correctionDate(correction.date))]),
    ...(isLinked(correction, corrections[at + 1], canonical.sha256)
      ? []
      : [problemAt(file, undefined, say.correctionChain(at + 1, canonical.sha256))]),
  ]);
}

type Correction = Version['corrections'][number];

const isTimely = ({ date }: Correction, { id }: Version, today: string): boolean =>
  startOf(date) >= startOf(id) && startOf(date) <= today;

function isLinked({ date, before, after }: Correction, next: Correction | undefined, published: string): boolean {
  if (before === after) return false;
  if (!next) return after === published;
  return next.before === after && startOf(next.date) >= startOf(date);
}
