import { codeOf } from '../../schema/characters.ts';
import { lookAlike } from '../text/look-alikes.ts';

/** How many characters of a line are shown before the first word that differs. */
const CONTEXT = 24;

/** The first lines in which two texts differ. */
export interface Difference {
  /** From 1. */
  line: number;
  before: string;
  after: string;
  /** The first characters that differ, as `U+0430`, where they look alike. Absent: the end of the line. */
  codes?: { before: string | undefined; after: string | undefined };
}

/**
 * The first lines in which two texts differ, from a little before the first word that does: a paragraph is one long
 * line.
 */
export function firstDifference(before: string, after: string): Difference {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const index = firstUnequal(old, now);
  const [was, is] = [old[index] ?? '', now[index] ?? ''];
  const column = firstUnequal([...was], [...is]);
  const from = Math.max(0, was.lastIndexOf(' ', column - CONTEXT));
  const excerpt = (line: string) => (from > 0 ? `…${line.slice(from)}` : line);
  const codes = codesWhereAlike(was, is, column);
  return { line: index + 1, before: excerpt(was), after: excerpt(is), ...(codes && { codes }) };
}

function codesWhereAlike(was: string, is: string, column: number): Difference['codes'] {
  if (was === is) return undefined;
  const [one, other] = [[...was][column] ?? '', [...is][column] ?? ''];
  // A letter with its mark may be one character or two.
  const isSameNormalized = was.normalize('NFKC') === is.normalize('NFKC');
  const isMoreText = (one === '' || other === '') && was.trim() !== is.trim();
  const areAlike = isSameNormalized || (!isMoreText && lookAlike(one, other));
  return areAlike ? { before: codeOfSign(one), after: codeOfSign(other) } : undefined;
}

const codeOfSign = (sign: string): string | undefined => (sign === '' ? undefined : codeOf(sign.codePointAt(0) ?? 0));

/** Where two lists differ first; their length where one continues the other. */
function firstUnequal(before: readonly string[], after: readonly string[]): number {
  const index = before.findIndex((each, at) => each !== after[at]);
  return index < 0 ? before.length : index;
}
