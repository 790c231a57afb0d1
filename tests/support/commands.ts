import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, vi } from 'vitest';
import type { Terminal } from '../../src/cli/terminal.ts';
import { words } from '../../src/words/index.ts';
import { writeFixture } from './content.ts';

/** A content folder of a test's own, made from a fixture, on which commands then work. */
export function workOn(fixture: string, use: string): string {
  const folder = `test-results/commands/${use}/content`;
  writeFixture(fixture, folder);
  vi.stubEnv('SAYSO_CONTENT', folder);
  vi.stubEnv('SAYSO_TODAY', '2026-11-21');
  return folder;
}

type Value = string | number | undefined | readonly string[];

/** A sentence of `src/words/`, however it is worded: all that a test may ask of it is that it has the values in it. */
export function sentenceWith<Values extends Value[]>(say: (...values: Values) => string, ...values: Values): string {
  const sentence = say(...values);
  const named = values.flat().filter((value) => value !== undefined);
  for (const value of named) expect(sentence).toContain(String(value));
  return sentence;
}

const { notACountry, meantCountry } = words.commands.organization;
const finland = words.countries['FI']!;
/** The name of a country with its last letter missing, however it is spelled, and what is said of it. */
export const almostFinland = finland.slice(0, -1);
export const meantFinland = sentenceWith(notACountry, almostFinland, sentenceWith(meantCountry, 'FI', finland));

/** All files of a folder, in order; also those that no content may have. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

/** Nobody to ask. */
export const nobody: Terminal = {
  isInteractive: false,
  ask: () => Promise.reject(new Error('nobody is there')),
  say: () => undefined,
};

/** Somebody who answers in this order, and what they were asked and told. */
export function somebody(...answers: string[]): Terminal & { heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    isInteractive: true,
    ask: (question) => {
      heard.push(question);
      return Promise.resolve(answers.shift() ?? '');
    },
    say: (text) => heard.push(text),
  };
}
