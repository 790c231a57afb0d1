import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaFile } from '../../../src/reference/files.ts';
import { CLAIMS_SCHEMA } from '../../docs/claims-schema.ts';
import { generatedReference, outOfDate } from '../../docs/reference-files.ts';
import { placeOf, places, type Place } from '../../../src/schema/content.ts';
import { readSchema, refusals, refusedFiles } from '../../support/schemas.ts';

const MODELINE = '# yaml-language-server: $schema=';
const written = (file: string): string => readFileSync(file, 'utf8');

test.each(Object.entries(generatedReference()))('%s is up to date', (file, text) =>
  expect(written(file) === text, outOfDate(file)).toBe(true),
);

test.each(Object.keys(places) as Place[])('the schema of %s is one of draft 7', (place) =>
  expect(new Ajv({ strict: false }).validateSchema(readSchema(place))).toBe(true),
);

test.each(['content', 'tests/site', 'tests/fixtures/sound'])('every file of %s is accepted', (root) =>
  expect(refusedFiles(root)).toEqual({}),
);

describe('a value', () => {
  const vendor = (row: object) =>
    refusals('vendors', { rows: [{ since: '2026-01-15', name: 'A', country: 'FI', ...row }] });

  test.each([
    ['a day', { since: '2028-02-29' }],
    ['a month', { since: '2026-12' }],
    ['a country', { country: 'NO' }],
    ['what is not stated', { country: 'not-stated' }],
    ['an emoji with its joiners', { name: 'Wizards 🧙‍♀️ Ltd' }],
    ['letters of another script', { name: 'Ἀθῆναι' }],
  ])('that is accepted: %s', (_, row) => expect(vendor(row)).toEqual([]));

  test.each([
    ['a day that no calendar has', { since: '2026-02-29' }],
    ['a year that nobody means', { since: '1026-02-01' }],
    ['a country in lower case', { country: 'fi' }],
    ['a text without a letter', { name: ' ' }],
    ['a placeholder', { name: 'the [[name]]' }],
    ['a placeholder in small letters', { name: 'todo' }],
    ['a hidden character', { name: 'a\u200bb' }],
    ['a number where a text belongs', { name: 12 }],
    ['an unknown key', { nmae: 'A' }],
  ])('that is refused: %s', (_, row) => expect(vendor(row)).not.toEqual([]));
});

describe('editors find the schema of', () => {
  const settings = JSON.parse(written('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string[]> };
  const schemaOf = (file: string) =>
    Object.entries(settings['yaml.schemas'])
      .filter(([, globs]) => globs.some((glob) => path.matchesGlob(file, glob)))
      .map(([schema]) => path.normalize(schema));
  const yamlFiles = globSync(['content/**/*.yaml', 'tests/site/**/*.yaml']);

  test.each(yamlFiles)('%s, by the settings of VS Code', (file) => {
    const place = placeOf(file.replace(/^(content|tests\/site)\//, ''))!;
    expect(schemaOf(file)).toEqual([`content/${schemaFile(place)}`]);
  });

  const named = yamlFiles.filter((file) => written(file).includes(MODELINE));
  test.each(named)('%s, by its first line', (file) => {
    const [first = ''] = written(file).split('\n');
    const schema = path.join(path.dirname(file), first.replace(MODELINE, ''));
    expect(schemaOf(file)).toEqual([schema]);
  });

  test('the ledgers of claims', () => {
    for (const file of globSync('tests/organizations/*/claims.yaml')) expect(schemaOf(file)).toEqual([CLAIMS_SCHEMA]);
  });
});

test('every ledger of claims is accepted', () => {
  const check = new Ajv({ strict: false }).compile(JSON.parse(written(CLAIMS_SCHEMA)) as object);
  const refused = globSync('tests/organizations/*/claims.yaml').filter((file) => !check(parse(written(file))));
  expect(refused).toEqual([]);
});
