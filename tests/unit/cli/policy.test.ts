import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { lock } from '../../../src/cli/policy/lock.ts';
import { newVersion, nextText } from '../../../src/cli/policy/new.ts';
import { status } from '../../../src/cli/policy/status.ts';
import { documentTypes } from '../../../src/cli/organization/skeleton/document.ts';
import { words } from '../../../src/words/index.ts';
import { filesIn, sentenceWith, workOn } from '../../support/commands.ts';

const say = words.commands;

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
    const folder = workOn('sound', 'policy-new');
    const made = `${folder}/organizations/lighthouse/privacy/2027-01-15.mdx`;
    expect(newVersion('lighthouse/privacy', '2027-01-15')).toBe(sentenceWith(say.new.made, made, '2026-01-15'));
    expect(existsSync(made)).toBe(true);
    const { fix } = words.problems.values.notAChoice(say.new.fillIn.kind, ['editorial', 'material']);
    expect(() => status()).toThrow(fix);
  });

  const refused = 'policy-refused';
  const taken = `test-results/commands/${refused}/content/organizations/lighthouse/privacy/2026-01-15.mdx`;
  test.each([
    ['lighthouse/privacy', '2026-02-30', sentenceWith(say.new.notADate, '2026-02-30')],
    ['lighthouse/privacy', '2026-01-15', sentenceWith(say.new.taken, taken)],
    ['lighthouse/privacy', '2025-12-31', sentenceWith(say.new.beforeTheOneInForce, '2025-12-31', '2026-01-15')],
    [
      'lighthouse/manual',
      '2027-01-15',
      sentenceWith(say.document.addType, 'lighthouse/manual', documentTypes.join('|')),
    ],
    ['lighthaus/privacy', '2027-01-15', sentenceWith(say.new.noPolicy, 'lighthaus/privacy', ['lighthouse/privacy'])],
  ])('refuses %s %s', (name, date, reason) => {
    const folder = workOn('sound', refused);
    const before = filesIn(folder);
    expect(() => newVersion(name, date)).toThrow(reason);
    expect(filesIn(folder)).toEqual(before);
  });
});

test('policy new says by when to announce, where a period of notice was promised', () => {
  const folder = workOn('notice-too-short-with-a-reason', 'policy-notice');
  const said = newVersion('lighthouse/privacy', '2027-06-01');
  expect(said).toContain(say.new.announceBy('P30D', '2027-05-02'));
  expect(said).toContain('2027-05-02');
  const text = readFileSync(`${folder}/organizations/lighthouse/privacy/2027-06-01.mdx`, 'utf8');
  expect(text).toContain('announced: 2026-11-21\n');
  expect(text).not.toContain('A court');
});

test('policy status tells of rows that start or end as well', () => {
  const folder = workOn('several-versions', 'policy-rows');
  const file = `${folder}/organizations/lighthouse/subprocessors.yaml`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('since: 2026-01-15', 'since: 2026-01-15, until: 2026-12-01'));
  const { nextBuild, rowsChange } = say.status;
  expect(status().split('\n').slice(-2)).toEqual([
    sentenceWith(nextBuild, '2026-12-01'),
    `  ${sentenceWith(rowsChange, 'organizations/lighthouse/subprocessors.yaml')}`,
  ]);
});

describe('policy lock', () => {
  test('adds what has been in force, once, and nothing that is to come', () => {
    const folder = workOn('several-versions', 'policy-lock');
    const said = lock();
    const written = readFileSync(`${folder}/versions.lock.json`, 'utf8');
    const locked = ['lighthouse/privacy/2026-01-15', 'lighthouse/privacy/2026-06-01', 'tower/privacy/2026-01-15'];
    expect(Object.keys(JSON.parse(written).versions)).toEqual(locked);
    expect(locked.filter((key) => !said.includes(key))).toEqual([]);
    expect(said).not.toContain('2027');
    expect(lock()).toBe(say.lock.nothing);
    expect(readFileSync(`${folder}/versions.lock.json`, 'utf8')).toBe(written);
  });

  test('can change nothing that is in it', () => {
    const folder = workOn('several-versions', 'policy-locked');
    lock();
    const written = readFileSync(`${folder}/versions.lock.json`, 'utf8');
    const file = `${folder}/organizations/lighthouse/privacy/2026-06-01.mdx`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('the sea', 'the seas'));
    expect(() => lock()).toThrow('organizations/lighthouse/privacy/2026-06-01.mdx');
    expect(readFileSync(`${folder}/versions.lock.json`, 'utf8')).toBe(written);
  });
});

test('policy status says what is in force, what is coming and when to build', () => {
  workOn('several-versions', 'policy-status');
  const output = status();
  const { states, nextBuild, takesEffect } = say.status;
  expect(output).toContain(
    `2027-06-01  ${states.draft}\n  2027-01-15  ${states.upcoming}\n` +
      `  2026-06-01  ${states['in-force']}\n  2026-01-15  ${states.superseded}`,
  );
  expect(output.split('\n').slice(-2)).toEqual([
    sentenceWith(nextBuild, '2027-01-15'),
    `  ${sentenceWith(takesEffect, 'lighthouse/privacy', '2027-01-15')}`,
  ]);
});

test('policy new copies what the new version will replace, and refuses a day that is past', () => {
  const folder = workOn('several-versions', 'policy-after-the-next');
  const made = `${folder}/organizations/lighthouse/privacy/2027-03-01.mdx`;
  expect(newVersion('lighthouse/privacy', '2027-03-01')).toBe(sentenceWith(say.new.made, made, '2027-01-15'));
  workOn('several-versions', 'policy-past');
  const reason = sentenceWith(say.new.past, '2026-08-01');
  expect(() => newVersion('lighthouse/privacy', '2026-08-01')).toThrow(reason);
});

test('policy lock keeps nothing that is still to come, whatever day it is told', () => {
  const folder = workOn('several-versions', 'policy-lock-ahead');
  vi.stubEnv('SAYSO_TODAY', '2999-01-01');
  expect(() => lock()).toThrow(sentenceWith(say.lock.future, '2999-01-01'));
  expect(existsSync(`${folder}/versions.lock.json`)).toBe(false);
});
