import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { filesIn, workOn } from '../../support/commands.ts';

// A process of its own says everything in the words of today: these tests look at files, exit codes and values only.

/** Runs `npm run policy -- …` on the content that `workOn` chose. */
function policy(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/cli/policy.ts', ...args], { env: process.env, encoding: 'utf8' });
}

test('a command that does its work ends well, and prints what it made', () => {
  const folder = workOn('sound', 'policy-process');
  const made = 'organizations/lighthouse/privacy/2027-01-15.mdx';
  const { status, stdout, stderr } = policy('new', 'lighthouse/privacy', '2027-01-15');
  expect([status, stdout, stderr]).toEqual([0, expect.stringContaining(`${folder}/${made}`), '']);
  expect(filesIn(folder)).toContain(made);
});

test('a command that cannot do its work fails, and says why on the error output', () => {
  const folder = workOn('sound', 'policy-process-refused');
  const before = filesIn(folder);
  const { status, stdout, stderr } = policy('new', 'lighthouse/privacy', '2026-02-30');
  expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining('2026-02-30')]);
  expect(filesIn(folder)).toEqual(before);
});

test.each([[[]], [['toString']]])(
  'no command, or one that is not known (%j), shows how to use them, and fails',
  (args) => {
    workOn('sound', 'policy-process-usage');
    const { status, stdout } = policy(...args);
    expect([status, stdout]).toEqual([1, expect.stringContaining('npm run policy -- lock')]);
  },
);
