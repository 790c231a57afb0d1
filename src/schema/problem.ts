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

/** The problems as an editor reads them: warnings, then errors, by file and line, each with its mend below it. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort(
      (a, b) =>
        Number(isError(a)) - Number(isError(b)) || a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
    )
    .map(({ file, line, message, fix, severity }) => {
      const place = line ? `${file}:${line}` : file;
      return `${severity === 'warning' ? 'warning: ' : ''}${place}\n  ${message}\n  → ${fix}`;
    })
    .join('\n\n');
}

export const isError = (problem: Problem): boolean => problem.severity !== 'warning';
