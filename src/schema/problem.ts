/** What an editor is told about one thing that is wrong: where it is, what it says now, and the mend. */
export interface Problem {
  /** Path of the file inside `content/`, with forward slashes; or of a folder, ending in `/`. */
  file: string;
  /** Line in that file, from 1, where it is known. */
  line?: number | undefined;
  /** What is wrong, as one sentence without the file. The offending value stands in it in “quotes”. */
  message: string;
  /** How to mend it, in one sentence. */
  fix: string;
  /** `warning`: the build goes on, and says so. Default: `error`. */
  severity?: 'error' | 'warning';
}

/** Quotes a value from the content as an editor would recognise it; long ones are cut at 80 characters. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

/** `a, b or c`. */
export function oneOf(values: readonly string[]): string {
  if (values.length < 2) return values[0] ?? 'nothing';
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

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
