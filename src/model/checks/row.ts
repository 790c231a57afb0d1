import { lineOf, type Lines } from '../../schema/lines.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import type { Said } from '../../words/said.ts';

/** A row of a file, and where it is. */
export interface Row<Value> {
  value: Value;
  source: Lines;
  /** Its path in the file: `trackers.0`. */
  path: readonly PropertyKey[];
}

/** What is wrong with a row, at one of its keys; `key` may be the path of a value below it. */
export const problemIn = (row: Row<unknown>, key: string | readonly PropertyKey[], said: Said): Problem =>
  problemAt(row.source.file, lineIn(row, key), said);

/** The same as a warning. */
export const warningIn = (row: Row<unknown>, key: string | readonly PropertyKey[], said: Said): Problem =>
  warningAt(row.source.file, lineIn(row, key), said);

const lineIn = ({ source, path }: Row<unknown>, key: string | readonly PropertyKey[]): number | undefined =>
  lineOf(source, path.concat(key));

/** The rows of a list in a file: `rows`, `trackers`. */
export const rowsOf = <Value>(source: Lines, list: string, values: readonly Value[]): Row<Value>[] =>
  values.map((value, index) => ({ value, source, path: [list, index] }));
