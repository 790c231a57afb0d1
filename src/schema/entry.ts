import { z } from 'zod';
import { problemsOf } from './issues.ts';
import type { Problem } from './problem.ts';

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

/** A file after its schema: its value, or what is wrong with it. */
export interface Entry<Value> extends Omit<SourceFile, 'data'> {
  /** Absent where `problems` has an error. */
  value?: Value | undefined;
  /** What was read, before defaults: for checks that need only a part of it, and for hashes of what was written. */
  data?: unknown;
}

/** Joins a file to the schema of its noun. It never throws: the model collects what is wrong in all files. */
export function entryOf<Schema extends z.ZodType>(schema: Schema) {
  return sourceFileSchema.transform(({ data, ...source }): Entry<z.output<Schema>> => {
    if (source.problems.length > 0) return source;
    const result = schema.safeParse(data);
    if (result.success) return { ...source, data, value: result.data };
    return { ...source, data, problems: problemsOf(result.error.issues, source, data) };
  });
}
