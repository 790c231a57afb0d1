import { z } from 'zod';
import type { Problem } from './problem.ts';
import { quote } from '../words/quote.ts';
import { FIX, nearest } from './strict.ts';

/** One file as it was read: nothing checked yet but its YAML syntax. */
export const sourceFileSchema = z.object({
  /** Path inside `content/`, with forward slashes. */
  file: z.string(),
  /** The YAML of the file, or its front matter. */
  data: z.unknown(),
  /** What follows the front matter, with `\n` line endings; empty in a YAML file. */
  body: z.string(),
  /** Line of the file on which the body starts, from 1. */
  bodyLine: z.number(),
  /** Line of every value, from 1, by its path: `trackers.0.purpose`. */
  lines: z.record(z.string(), z.number()),
  /** What is wrong with its syntax. */
  problems: z.custom<Problem[]>(Array.isArray),
});
export type SourceFile = z.output<typeof sourceFileSchema>;

/** A file after its schema: its facts, or what is wrong with it. */
export interface Entry<Facts> extends Omit<SourceFile, 'data'> {
  /** Absent where `problems` holds an error. */
  value?: Facts | undefined;
  /** What was read, before defaults: for checks that need a part of it only, and for hashes of what was written. */
  data?: unknown;
}

/** Joins a file to the schema of its noun. It never throws: the model collects what is wrong in all files. */
export function entryOf<Schema extends z.ZodType>(schema: Schema) {
  return sourceFileSchema.transform(({ data, ...source }): Entry<z.output<Schema>> => {
    if (source.problems.length > 0) return source;
    const result = schema.safeParse(data);
    if (result.success) return { ...source, data, value: result.data };
    return {
      ...source,
      data,
      problems: withoutEchoes(leaves(result.error.issues), data).map((issue) => problemOf(issue, source, data)),
    };
  });
}

/** Line of a value, or of the nearest thing around it. */
export function lineOf(source: Pick<SourceFile, 'lines'>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const at = path.slice(0, length).join('.');
    const line = Object.hasOwn(source.lines, at) ? source.lines[at] : undefined;
    if (line !== undefined) return line;
  }
  return undefined;
}

/** A misspelt key leaves the right one missing: one mistake, one message. */
function withoutEchoes(issues: z.core.$ZodIssue[], data: unknown): z.core.$ZodIssue[] {
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ key, parent: issue.path.join('.') })) : [],
  );
  return issues.filter(({ path }) => {
    const key = String(path.at(-1) ?? '');
    const isMissing = path.length > 0 && valueAt(data, path) === undefined;
    return (
      !isMissing ||
      !misspelt.some((other) => other.parent === path.slice(0, -1).join('.') && nearest(other.key, [key]) !== undefined)
    );
  });
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

function problemOf(issue: z.core.$ZodIssue, source: Omit<SourceFile, 'data'>, data: unknown): Problem {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = issue.path.join('.');
  const [what = '', fix] = issue.message.split(FIX);
  return {
    file: source.file,
    line: lineOf(source, [...issue.path, ...keys]),
    message: `${path ? `\`${path}\`: ` : ''}${fix ? what : `${quote(valueAt(data, issue.path))} does not fit here (${what}).`}`,
    fix: fix ?? 'Compare the line with content/README.md.',
  };
}

/** Issues of a union name only the union: the alternative that came nearest says what is wrong. */
function leaves(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.message.includes(FIX)) return [issue];
    const last = issue.errors.at(-1) ?? [];
    return last.length > 0
      ? leaves(last.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
      : [issue];
  });
}
