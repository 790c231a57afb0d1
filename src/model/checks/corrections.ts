import type { LockedVersion } from '../../schema/lock.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import type { Version } from '../organization.ts';
import { startOf } from '../text/dates.ts';
import { textAfter } from '../versions/corrections/earlier-texts.ts';
import { whyNoCorrection } from '../versions/corrections/refusal.ts';
import { inEarlierWords } from '../versions/earlier-words.ts';
import { changedInputs } from '../versions/inputs.ts';

const say = words.problems.corrections;

type Correction = Version['corrections'][number];

interface Known {
  /** Organization and policy. */
  name: string;
  /** Names of organizations and vendors. */
  names: readonly string[];
}

/**
 * Corrections follow each other in time and by their fingerprints, and lead to the published text. Each is one of words
 * only, and the text before it is there for readers to compare. `entry`: what the lock keeps of the version.
 */
export function checkCorrections(
  version: Version,
  entry: LockedVersion | undefined,
  { today, ...known }: Known & { today: string },
): Problem[] {
  const { file, corrections, canonical } = version;
  const said = corrections.flatMap((correction, at) => [
    ...(isTimely(correction, version, today) ? [] : [say.date(correction.date)]),
    ...whatIsWrong(version, entry, at, known),
  ]);
  const unexplained = (entry?.earlier ?? []).filter((sha256) => !corrections.some(({ before }) => before === sha256));
  const problems = [...said, ...unexplained.map(say.correctionMissing)].map((each) => problemAt(file, undefined, each));
  const isUnlocked = entry !== undefined && entry.sha256 !== canonical.sha256;
  return problems.length === 0 && isUnlocked ? [warningAt(file, undefined, say.unlocked())] : problems;
}

const isTimely = ({ date }: Correction, { id }: Version, today: string): boolean =>
  startOf(date) >= startOf(id) && startOf(date) <= today;

/** A broken chain says nothing of what its links changed. */
function whatIsWrong(version: Version, entry: LockedVersion | undefined, at: number, known: Known): Said[] {
  const { name } = known;
  const { corrections, canonical, earlier } = version;
  const correction = corrections[at]!;
  const { date, before, after } = correction;
  if (!isLinked(correction, corrections[at + 1], canonical.sha256)) return [say.chain(at + 1, canonical.sha256)];
  if (corrections.slice(0, at).some((other) => other.before === after)) return [say.back(date, after)];
  const text = earlier.find(({ canonical: { sha256 } }) => sha256 === before);
  if (!text) return [say.textMissing(date, before, name)];
  const isPending = entry?.sha256 === before;
  const published = textAfter(text, version);
  const edited = isPending
    ? inEarlierWords(text.canonical.text, version, changedInputs(entry.inputs, version.inputs))
    : published;
  // A name that came to be known later says nothing of what readers were told before.
  const names = isPending ? known.names : [];
  const reason = whyNoCorrection(text.canonical.text, published, { edited, names });
  if (reason !== undefined) return [say.refused(date, reason, name)];
  // Slices that are small one by one must not rewrite the text together.
  const [first] = earlier;
  const isFirst = first === undefined || first === text || first.canonical.sha256 !== corrections[0]?.before;
  const inAll = isFirst ? undefined : whyNoCorrection(first.canonical.text, edited, { names });
  return inAll === undefined ? [] : [say.refused(date, say.reasons.together(inAll), name)];
}

function isLinked({ date, before, after }: Correction, next: Correction | undefined, published: string): boolean {
  if (before === after) return false;
  if (!next) return after === published;
  return next.before === after && startOf(next.date) >= startOf(date);
}
