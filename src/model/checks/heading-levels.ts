import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { ContentIndex } from '../content-index.ts';
import { keyOfFile, lockedEntry } from '../versions/lock.ts';
import type { Prose } from '../versions/prose.ts';

/** The title of the page is of the first level. */
const TITLE = 1;

/** Who jumps from heading to heading looks for every level on the way down (WCAG 1.3.1, technique G141). */
export function checkHeadingLevels({ content, prose, lockReading }: ContentIndex): Problem[] {
  return content.policies.flatMap(({ file }) => {
    // In a locked version nothing can be changed any more.
    const isLocked = lockedEntry(lockReading, keyOfFile(file)) !== undefined;
    return isLocked ? [] : skipsIn(file, prose.get(file)?.headings ?? []);
  });
}

function skipsIn(file: string, headings: Prose['headings']): Problem[] {
  return headings.flatMap(({ text, depth, line }, index) => {
    const deepest = (headings[index - 1]?.depth ?? TITLE) + 1;
    if (depth <= deepest) return [];
    return [problemAt(file, line, words.problems.prose.skipsLevel(text, depth, deepest))];
  });
}
