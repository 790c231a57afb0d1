import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUT_OF_DATE, requirementsPage } from '../../docs/requirements-page.ts';
import { disagreements, idsIn, readGroups, REQUIREMENTS_PAGE, type Group } from '../../docs/requirements.ts';
import { readTestTitles, titlesIn } from '../../docs/test-titles.ts';

const group = (requirement: { notKept?: string; gap?: string }): Group[] => [
  { title: 'Group', requirements: [{ id: 'B01', requirement: 'R', source: 'S', severity: 'must', ...requirement }] },
];
const titles = (...texts: string[]) => texts.map((text) => ({ file: 'tests/x.test.ts', text }));

describe('docs/requirements.yaml', () => {
  test('lists each id once, and each is kept by a test or says why not', () =>
    expect(disagreements(readGroups(), readTestTitles())).toEqual([]));

  test('docs/requirements.md is up to date', () => {
    const page = requirementsPage(readGroups(), readTestTitles());
    expect(readFileSync(REQUIREMENTS_PAGE, 'utf8') === page, OUT_OF_DATE).toBe(true);
  });
});

describe('the list is wrong', () => {
  test.each([
    ['an id that no test quotes, without a reason', {}, [], 'B01 is quoted by no test, and no notKept says why.'],
    ['a reason that is no longer true', { notKept: 'Later.' }, ['B01: x'], 'B01 is quoted by a test now'],
    ['a gap where there is no test', { gap: 'Mail.' }, [], 'B01 has a gap, but no test quotes it'],
    ['a title with an unknown id', {}, ['B01: x', 'x (B99)'], 'tests/x.test.ts quotes B99, which is not in'],
  ])('with %s', (_, requirement, texts, message) =>
    expect(disagreements(group(requirement), titles(...texts))).toEqual([expect.stringContaining(message)]),
  );

  test('with one id twice', () =>
    expect(disagreements([...group({}), ...group({})], titles('B01: x'))[0]).toContain('twice'));
});

describe('ids', () => {
  test('are read from every form of title', () => {
    const source = `
      test('A01: one', () => {});
      test.each([['B01']])("two %s", () => {});
      describe.each(all)(\`three \${four} five\`, () => { it('six', () => expect('B02')); });
      other('B03');`;
    expect(titlesIn('x', source).map(({ text }) => text)).toEqual(['A01: one', 'two %s', 'three … five', 'six']);
  });

  test('are those of the list only: no periods, no other letters', () =>
    expect(idsIn('B01, B02 (B03): B1, P90D, Z01, AB01', group({}))).toEqual(['B01', 'B02', 'B03']));
});
