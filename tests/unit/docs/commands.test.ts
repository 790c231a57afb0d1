import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../adopters/commands.ts';
import { commandsIn, documentedCommands } from '../../docs/commands.ts';

const gate = readFileSync('.ci/run', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Commands that take too long for the gate, however short. */
const tooLong = ['npm run bench:banner', 'npm run mutation'];

test('every command of the documents is run, and no other is listed (tests/adopters/commands.ts)', () => {
  const listed = commands.map(({ written }) => written);
  const documented = documentedCommands().filter((command) => !tooLong.includes(command));
  expect(listed.toSorted()).toEqual(documented.toSorted());
});

test('the gate runs the short forms, and what it is said to run itself', () => {
  expect(gate).toMatch(/^adopters=\(.*\bdocumented-commands\b.*\)$/m);
  expect(gate).toMatch(/^npm ci .*&& npm test\b/m);
});

test('what `npm test` and `npm start` are said to run is part of them', () => {
  expect(scripts['test']).toMatch(/^run-p .*\bcheck\b/);
  expect(scripts['check']).toContain('npm run check:content');
  expect(readFileSync('src/cli/start.ts', 'utf8')).toContain('buildSites(');
  // The audit is one of the browser tests.
  expect(scripts['audit']).toContain('tests/browser/audit.test.ts');
});

test.each([
  ['a block', '```sh\nnpm ci && npm start   # serves it\nls\n```\n', ['npm ci && npm start']],
  ['a sentence', 'Run `npm run policy -- lock`, then `git commit`.', ['npm run policy -- lock']],
  ['settings', '`SAYSO_DRAFTS=1 npm run build` and `SAYSO_DRAFTS`', ['SAYSO_DRAFTS=1 npm run build']],
  ['one twice', '`npm test` and `npm test`', ['npm test']],
])('a command is read from %s', (_, markdown, found) => expect(commandsIn(markdown)).toEqual(found));
