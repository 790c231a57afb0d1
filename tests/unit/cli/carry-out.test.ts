import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { carryOut } from '../../../src/cli/plan/carry-out.ts';
import { words } from '../../../src/words/index.ts';
import { filesIn, sentenceWith } from '../../support/commands.ts';

const folder = 'test-results/commands/carry-out';

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/a`, { recursive: true });
  writeFileSync(`${folder}/a/one`, 'one');
  writeFileSync(`${folder}/two`, 'two');
});

test('files come, go and are replaced together, and an empty folder goes too', () => {
  carryOut(folder, { files: { two: 'new', 'b/c/three': 'three' }, removed: ['a/one', 'two', 'never-there'] });
  expect(filesIn(folder)).toEqual(['b/c/three', 'two']);
  expect(readFileSync(`${folder}/two`, 'utf8')).toBe('new');
});

test('where one file is there already, nothing is done at all', () => {
  const files = { 'b/three': 'three', two: 'new' };
  expect(() => carryOut(folder, { files, removed: ['a'] })).toThrow(
    sentenceWith(words.commands.plans.taken, `${folder}/two`),
  );
  expect(filesIn(folder)).toEqual(['a/one', 'two']);
  expect(readFileSync(`${folder}/two`, 'utf8')).toBe('two');
});

test('a file that was moved before another fails is taken back', () => {
  writeFileSync(`${folder}/blocked`, '');
  expect(() => carryOut(folder, { files: { 'b/x': '', 'blocked/x': '' }, removed: ['a'] })).toThrow();
  expect(filesIn(folder)).toEqual(['a/one', 'blocked', 'two']);
});
