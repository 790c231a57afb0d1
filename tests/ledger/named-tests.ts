import { existsSync, readFileSync } from 'node:fs';
import { titlesIn } from '../docs/test-titles.ts';

/** A test as a claim names it. */
export interface NamedTest {
  /** From the project's folder. */
  file: string;
  title: string;
}

/** `browser/gpc.test.ts: G01: nothing runs`. */
export function namedTest(name: string): NamedTest {
  const [, file = name, title = ''] = /^(\S+\.test\.ts): (.+)$/s.exec(name) ?? [];
  return { file: `tests/${file}`, title };
}

/** Why there is no such test; nothing: there is. */
export function whyNoTest(name: string): string | undefined {
  const { file, title } = namedTest(name);
  if (!title) return `names the test “${name}”, which is no file and title: “browser/gpc.test.ts: its title”.`;
  if (!existsSync(file)) return `names a test in ${file}, and there is no such file.`;
  const titles = titlesIn(file, readFileSync(file, 'utf8')).map(({ text }) => text);
  if (titles.some((written) => isTitled(written, title))) return undefined;
  return `names the test “${title}”, and ${file} has none of that title. Was it renamed?`;
}

/** Where a written title has a place for a value: `%s`, `$name`, or what a template inserts. */
const VALUE = /%[a-z]|\$\w+|…/g;

/** Fewer letters than this around the values would be the title of any test. */
const TELLING = 8;

function isTitled(written: string, title: string): boolean {
  if (written === title) return true;
  if (written.replace(VALUE, '').length < TELLING) return false;
  return new RegExp(`^${patternOf(written)}$`, 's').test(title);
}

/** A title as a regular expression: anything may stand for a value. */
export const patternOf = (title: string): string =>
  title
    .split(VALUE)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
