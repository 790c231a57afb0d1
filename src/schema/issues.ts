import type { z } from 'zod';
import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { lineOf, type Lines } from './lines.ts';
import { isSaid, saidIn } from './message.ts';
import { nearest } from './nearest.ts';
import { problemAt, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema found wrong with the data of a file, as an editor reads it. */
export function problemsOf(issues: readonly Issue[], source: Lines, data: unknown): Problem[] {
  const all = issues.flatMap(mostSpecific);
  const misspelt = all.flatMap(unknownKeysOf);
  const isMisspeltKey = ({ path }: Issue) => isMissing(data, path) && misspelt.some((key) => isLike(key, path));
  // A misspelt key leaves the right one missing: that is one mistake, and needs one message.
  return all.filter((issue) => !isMisspeltKey(issue)).map((issue) => problemOf(issue, source, data));
}

function problemOf(issue: Issue, source: Lines, data: unknown): Problem {
  const firstKey = unknownKeysOf(issue).slice(0, 1);
  const line = lineOf(source, firstKey[0]?.path ?? issue.path);
  const { message, fix } = saidOf(issue, data);
  const path = issue.path.join('.');
  return problemAt(source.file, line, { message: path === '' ? message : words.problems.keys.at(path, message), fix });
}

const saidOf = ({ message, path }: Issue, data: unknown): Said =>
  isSaid(message) ? saidIn(message) : words.problems.values.notAllowed(valueAt(data, path), message);

/** Issues of a union name only the union: the last alternative, which is the most specific, says what is wrong. */
function mostSpecific(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || isSaid(issue.message)) return [issue];
  const alternative = issue.errors.at(-1) ?? [];
  if (alternative.length === 0) return [issue];
  return alternative.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(mostSpecific);
}

interface Key {
  path: Path;
}

const unknownKeysOf = (issue: Issue): Key[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: [...issue.path, key] })) : [];

const isMissing = (data: unknown, path: Path): boolean => path.length > 0 && valueAt(data, path) === undefined;

/** Whether a key is beside another one, and probably a misspelling of it. */
function isLike({ path }: Key, other: Path): boolean {
  const isBeside = path.slice(0, -1).join('.') === other.slice(0, -1).join('.');
  return isBeside && nearest(String(path.at(-1)), [String(other.at(-1))]) !== undefined;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
