import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';

/** What an editor is told about one thing that is wrong: where it is, what it says now, and the fix. */
export interface Problem extends Said {
  /** Path of the file inside `content/`, with forward slashes; or of a folder, ending in `/`. */
  file: string;
  /** Line in that file, from 1, where it is known. */
  line?: number | undefined;
  /** `warning`: the build goes on, and says so. Default: `error`. */
  severity?: 'error' | 'warning';
}

/** Joins what an editor is told to the place where it is wrong. An error, unless it is said to be a warning. */
export const problemAt = (file: string, line: number | undefined, said: Said): Problem => ({ file, line, ...said });

/** The same as a warning: the build goes on, and says so. */
export const warningAt = (file: string, line: number | undefined, said: Said): Problem => ({
  file,
  line,
  severity: 'warning',
  ...said,
});

export const isError = (problem: Problem): boolean => problem.severity !== 'warning';

/** The problems as an editor reads them: warnings, then errors, by file and line, each with its fix below it. */
export const formatProblems = (problems: readonly Problem[]): string =>
  [...problems].sort(inReadingOrder).map(formatProblem).join('\n\n');

function formatProblem(problem: Problem): string {
  const { file, line, message, fix } = problem;
  const place = line ? `${file}:${line}` : file;
  const label = isError(problem) ? '' : `${words.commands.check.warning}: `;
  return `${label}${place}\n  ${message}\n  → ${fix}`;
}

function inReadingOrder(a: Problem, b: Problem): number {
  if (isError(a) !== isError(b)) return isError(a) ? 1 : -1;
  return a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0);
}
