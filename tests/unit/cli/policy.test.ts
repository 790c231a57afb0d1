import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nextText } from '../../../src/cli/policy/new.ts';
import { documentTypes } from '../../../src/cli/organization/skeleton/document.ts';
import { words } from '../../../src/words/index.ts';
import { writeFixture } from '../../support/content.ts';

const say = words.commands;

/** Runs `npm run policy -- …` on a fixture of its own. */
function policy(folder: string, ...args: string[]): { ok: boolean; output: string } {
  const env = { ...process.env, SAYSO_CONTENT: folder, SAYSO_TODAY: '2026-11-21' };
  try {
    return {
      ok: true,
      output: execFileSync(process.execPath, ['src/cli/policy.ts', ...args], { env, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    return { ok: false, output: String((error as { stderr: unknown }).stderr) };
  }
}

function fixture(name: string, use: string): string {
  const folder = `test-results/content/${use}`;
  writeFixture(name, folder);
  return folder;
}

describe('policy new', () => {
  test('keeps keys, comments and text, and marks what must be filled in', () => {
    const text =
      '---\ntitle: Privacy # as in the terms\nkind: material\nreconsent: all\nchanges: [Old.]\n' +
      '---\nText with --- and {\n';
    expect(nextText(text)).toBe(
      '---\ntitle: Privacy # as in the terms\n' +
        `kind: "${say.new.fillIn.kind}"\nchanges:\n  - "${say.new.fillIn.changes[0]}"\n` +
        '---\nText with --- and {\n',
    );
  });

  test('keeps comments on what it copies, and drops those on what the old version changed', () => {
    const text = [
      '---',
      'title: Privacy',
      '# Is this material?',
      'kind: material # because of the vendor',
      '# Asked again in May.',
      'reconsent: all',
      '# What we told people.',
      'changes:',
      '  - Old. # said so',
      '# As in the contract.',
      'retention: []',
      '---',
      'Text',
    ].join('\n');
    const comments = nextText(text).match(/#.*/g);
    expect(comments).toEqual(['# As in the contract.']);
  });

  test('makes the next version, which the check refuses until it is filled in', () => {
    const folder = fixture('sound', 'policy-new');
    expect(policy(folder, 'new', 'lighthouse/privacy', '2027-01-15')).toMatchObject({ ok: true });
    expect(existsSync(`${folder}/organizations/lighthouse/privacy/2027-01-15.mdx`)).toBe(true);
    const { output } = policy(folder, 'status');
    expect(output).toContain(words.problems.values.notAChoice(say.new.fillIn.kind, ['editorial', 'material']).fix);
  });

  const refused = 'test-results/content/policy-refused';
  test.each([
    ['lighthouse/privacy', '2026-02-30', say.new.notADate('2026-02-30')],
    ['lighthouse/privacy', '2026-01-15', say.new.taken(`${refused}/organizations/lighthouse/privacy/2026-01-15.mdx`)],
    ['lighthouse/privacy', '2025-12-31', say.new.beforeTheOneInForce('2025-12-31', '2026-01-15')],
    ['lighthouse/manual', '2027-01-15', say.document.addType('lighthouse/manual', documentTypes.join('|'))],
    ['lighthaus/privacy', '2027-01-15', say.new.noPolicy('lighthaus/privacy', ['lighthouse/privacy'])],
  ])('refuses %s %s', (name, date, reason) => {
    const { ok, output } = policy(fixture('sound', 'policy-refused'), 'new', name, date);
    expect([ok, output]).toEqual([false, expect.stringContaining(reason)]);
  });
});

test('policy new says by when to announce, where a period of notice was promised', () => {
  const folder = fixture('notice-too-short-with-a-reason', 'policy-notice');
  expect(policy(folder, 'new', 'lighthouse/privacy', '2027-06-01').output).toContain(
    say.new.announceBy('P30D', '2027-05-02'),
  );
  const text = readFileSync(`${folder}/organizations/lighthouse/privacy/2027-06-01.mdx`, 'utf8');
  expect(text).toContain('announced: 2026-11-21\n');
  expect(text).not.toContain('A court');
});

test('policy status tells of rows that start or end as well', () => {
  const folder = fixture('several-versions', 'policy-rows');
  const file = `${folder}/organizations/lighthouse/subprocessors.yaml`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('since: 2026-01-15', 'since: 2026-01-15, until: 2026-12-01'));
  const { nextBuild, rowsChange } = say.status;
  expect(policy(folder, 'status').output).toContain(
    `${nextBuild('2026-12-01')}\n  ${rowsChange('organizations/lighthouse/subprocessors.yaml')}\n`,
  );
});

describe('policy lock', () => {
  test('adds what has been in force, once, and nothing that is to come', () => {
    const folder = fixture('several-versions', 'policy-lock');
    expect(policy(folder, 'lock').output).toContain('lighthouse/privacy/2026-01-15\n  lighthouse/privacy/2026-06-01\n');
    const written = readFileSync(`${folder}/versions.lock.json`, 'utf8');
    expect(Object.keys(JSON.parse(written).versions)).toEqual([
      'lighthouse/privacy/2026-01-15',
      'lighthouse/privacy/2026-06-01',
      'tower/privacy/2026-01-15',
    ]);
    expect(policy(folder, 'lock').output).toContain(say.lock.nothing);
    expect(readFileSync(`${folder}/versions.lock.json`, 'utf8')).toBe(written);
  });

  test('can change nothing that is in it', () => {
    const folder = fixture('several-versions', 'policy-locked');
    policy(folder, 'lock');
    const written = readFileSync(`${folder}/versions.lock.json`, 'utf8');
    const file = `${folder}/organizations/lighthouse/privacy/2026-06-01.mdx`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('the sea', 'the seas'));
    const { ok, output } = policy(folder, 'lock');
    expect([ok, output]).toEqual([false, expect.stringContaining('organizations/lighthouse/privacy/2026-06-01.mdx')]);
    expect(readFileSync(`${folder}/versions.lock.json`, 'utf8')).toBe(written);
  });
});

test('policy status says what is in force, what is coming and when to build', () => {
  const { output } = policy(fixture('several-versions', 'policy-status'), 'status');
  const { states, nextBuild, takesEffect } = say.status;
  expect(output).toContain(
    `2027-06-01  ${states.draft}\n  2027-01-15  ${states.upcoming}\n` +
      `  2026-06-01  ${states['in-force']}\n  2026-01-15  ${states.superseded}`,
  );
  expect(output).toContain(`${nextBuild('2027-01-15')}\n  ${takesEffect('lighthouse/privacy', '2027-01-15')}\n`);
});

test('no command, or one that is not known, shows how to use them', () => {
  expect(policy(fixture('sound', 'policy-usage'))).toMatchObject({ ok: false });
  expect(policy('test-results/content/policy-usage', 'toString')).toMatchObject({ ok: false });
});

test('policy new copies what the new version will replace, and refuses a day that is past', () => {
  const folder = fixture('several-versions', 'policy-after-the-next');
  const made = `${folder}/organizations/lighthouse/privacy/2027-03-01.mdx`;
  expect(policy(folder, 'new', 'lighthouse/privacy', '2027-03-01').output).toContain(say.new.made(made, '2027-01-15'));
  expect(policy(fixture('several-versions', 'policy-past'), 'new', 'lighthouse/privacy', '2026-08-01')).toEqual({
    ok: false,
    output: expect.stringContaining(say.new.past('2026-08-01')),
  });
});

test('policy lock keeps nothing that is still to come, whatever day it is told', () => {
  const folder = fixture('several-versions', 'policy-lock-ahead');
  const env = { ...process.env, SAYSO_CONTENT: folder, SAYSO_TODAY: '2999-01-01' };
  expect(() =>
    execFileSync(process.execPath, ['src/cli/policy.ts', 'lock'], { env, encoding: 'utf8', stdio: 'pipe' }),
  ).toThrow(say.lock.future('2999-01-01'));
  expect(existsSync(`${folder}/versions.lock.json`)).toBe(false);
});
