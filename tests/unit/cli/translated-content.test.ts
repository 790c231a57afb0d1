import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { list } from '../../../src/cli/organization/list.ts';
import { openPlaces } from '../../../src/cli/organization/open-places.ts';
import { remove } from '../../../src/cli/organization/remove.ts';
import { lock } from '../../../src/cli/policy/lock.ts';
import { newVersion } from '../../../src/cli/policy/new.ts';
import { status } from '../../../src/cli/policy/status.ts';
import { translate } from '../../../src/cli/policy/translate.ts';
import { assemble } from '../../../src/model/assemble.ts';
import { isError } from '../../../src/schema/problem.ts';
import { readContent } from '../../../src/source/tree.ts';
import { words } from '../../../src/words/index.ts';
import { filesIn, nobody, sentenceWith, workOn } from '../../support/commands.ts';
import { fillIn } from '../../support/filled-in.ts';

const { new: sayNew, organization: say, status: sayStatus } = words.commands;
const name = 'lighthouse/privacy';
const declaration = 'organizations/lighthouse/organization.yaml';

/** Several versions, with a finished translation of those that are read, locked. */
function translated(use: string): string {
  const folder = workOn('several-versions', use);
  translate(name, 'de');
  fillIn(folder, 'de');
  lock();
  return folder;
}

test('remove takes translations, their words, archived texts, lock entries and notices', async () => {
  const folder = translated('translated-remove');
  const before = JSON.parse(readFileSync(`${folder}/versions.lock.json`, 'utf8')) as { versions: object };
  const own = Object.keys(before.versions).filter((key) => key.startsWith('lighthouse/'));
  expect(own).toContain('lighthouse/privacy/de/2026-06-01');
  const said = await remove(['lighthouse', '--yes'], nobody);
  expect(said).toContain(sentenceWith(say.lockEntries, own.length, `${folder}/versions.lock.json`));
  expect(filesIn(folder).filter((file) => /lighthouse|\/de\/|words/.test(file))).toEqual([]);
  expect(readFileSync(`${folder}/versions.lock.json`, 'utf8')).not.toContain('lighthouse');
  const { problems } = assemble(readContent(folder), { today: '2026-11-21', drafts: true });
  expect(problems.filter(isError)).toEqual([]);
});

test('remove sees links in translations', async () => {
  const folder = translated('translated-remove-linked');
  const file = 'organizations/lighthouse/privacy/de/2027-01-15.mdx';
  appendFileSync(`${folder}/${file}`, '\n[Turm](https://policies.example/tower/de/privacy/)\n');
  await expect(remove(['tower', '--yes'], nobody)).rejects.toThrow(`${file}:`);
  expect(existsSync(`${folder}/organizations/tower`)).toBe(true);
});

test('list shows the languages of each organization, and counts what is open in every one', () => {
  workOn('several-versions', 'translated-list');
  translate(name, 'de');
  const folder = 'test-results/commands/translated-list/content';
  const open = openPlaces('lighthouse', readContent(folder), folder);
  expect(open).toContain(`${folder}/organizations/lighthouse/words.de.yaml:4  A fixture. It watches the sea.`);
  expect(open.join('\n')).toContain('/privacy/de/2027-01-15.mdx:');
  const cells = list()
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  const rowOf = (id: string) => cells.find(([first]) => first === id)!;
  expect(rowOf('lighthouse').slice(0, 3)).toEqual(['lighthouse', say.states['in-force'], 'en, de']);
  expect(rowOf('tower')[2]).toBe('en');
  const row = say.row(['lighthouse', say.states['in-force'], 'en, de'], [2, 5, open.length]);
  expect(rowOf('lighthouse')).toEqual(row.split(/ {2,}/));
});

test('status says of each version what there is in other languages', () => {
  const folder = translated('translated-status');
  const file = `${folder}/organizations/lighthouse/privacy/de/2027-01-15.mdx`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('title:', 'draft: true\ntitle:'));
  const line = (day: string) =>
    status()
      .split('\n')
      .find((each) => each.trim().startsWith(day))!;
  const texts = (state: 'done' | 'draft' | 'missing') => sayStatus.texts([{ language: 'de', state }]);
  expect(line('2026-06-01').endsWith(`  ${texts('done')}`)).toBe(true);
  expect(line('2027-01-15').endsWith(`  ${texts('draft')}`)).toBe(true);
  expect(line('2027-03').endsWith(`  ${texts('missing')}`)).toBe(true);
  expect(line('2026-01-15').endsWith(sayStatus.states.superseded)).toBe(true);
  expect(new Set(['done', 'draft', 'missing'].map((state) => texts(state as 'done'))).size).toBe(3);
});

test('status --strict waits for no translation that is a draft', () => {
  const folder = workOn('several-versions', 'translated-strict');
  lock();
  translate(name, 'de');
  expect(() => status('--strict')).not.toThrow();
  fillIn(folder, 'de');
  expect(() => status('--strict')).toThrow('lighthouse/privacy/de/2026-06-01');
});

test('new says which translations the version needs, and which it may have', () => {
  const folder = translated('translated-new');
  const file = `${folder}/${declaration}`;
  const text = readFileSync(file, 'utf8').replace('de: optional', 'de: optional, ar: optional');
  writeFileSync(file, text);
  const needs = sayNew.translateInto(name, ['de'], true);
  expect(needs).toContain(`${name} de`);
  expect(newVersion(name, '2027-03-01')).toContain(sayNew.translateInto(name, ['de', 'ar'], false));
  const required = translated('translated-new-required');
  const declared = `${required}/${declaration}`;
  writeFileSync(declared, readFileSync(declared, 'utf8').replace('de: optional', 'de: required'));
  translate('lighthouse/terms', 'de');
  fillIn(required, 'de');
  expect(newVersion(name, '2027-03-01').endsWith(needs)).toBe(true);
});
