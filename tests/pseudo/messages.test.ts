import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { readFixture } from '../support/content.ts';
import { outsideBrackets } from './pseudo-language.ts';

const fixtures = readdirSync('tests/fixtures', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What a message may hold beside a sentence: a key of the content in front of it. */
const keys = /^(\n?`[\w.-]*`: )?\s*$/;

test.each(fixtures.map(({ name }) => name))('every message about %s comes from src/words', (name) => {
  const { problems } = assemble(readFixture(name), { today: '2026-11-21', isReal: name.startsWith('real-') });
  const said = problems.flatMap(({ message, fix }) => [message, fix]).map(outsideBrackets);
  expect(said.filter((rest) => !keys.test(rest))).toEqual([]);
});
