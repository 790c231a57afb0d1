import type { LockedVersion } from '../../schema/lock.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Version } from '../organization.ts';
import { startOf } from '../text/dates.ts';

const say = words.problems.lock;

/**
 * Corrections follow each other in time and by their fingerprints, and lead to the published text: readers take them
 * for a proof. None that the lock knows of is kept from them. `entry`: the version in the lock, if it is there.
 */
export function checkCorrections(version: Version, today: string, entry?: LockedVersion): Problem[] {
  const { file, corrections } = version;
  const untold = entry?.earlier?.filter((sha256) => !corrections.some(({ before }) => before === sha256)) ?? [];
  return [
    ...untold.map((sha256) => problemAt(file, undefined, say.correctionMissing(sha256))),
    ...corrections.flatMap((correction, at) => checkCorrection(correction, at, version, today)),
  ];
}

function checkCorrection(correction: Correction, at: number, version: Version, today: string): Problem[] {
  const { file, corrections, canonical } = version;
  return [
    ...(isTimely(correction, version, today) ? [] : [problemAt(file, undefined, say.correctionDate(correction.date))]),
    ...(isLinked(correction, corrections[at + 1], canonical.sha256)
      ? []
      : [problemAt(file, undefined, say.correctionChain(at + 1, canonical.sha256))]),
  ];
}

type Correction = Version['corrections'][number];

const isTimely = ({ date }: Correction, { id }: Version, today: string): boolean =>
  startOf(date) >= startOf(id) && startOf(date) <= today;

function isLinked({ date, before, after }: Correction, next: Correction | undefined, published: string): boolean {
  if (before === after) return false;
  if (!next) return after === published;
  return next.before === after && startOf(next.date) >= startOf(date);
}
