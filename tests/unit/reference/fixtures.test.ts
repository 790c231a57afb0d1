import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusedFiles } from '../../support/schemas.ts';
import { unseen } from './unseen.ts';

const fixtures = readdirSync('tests/fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const listed = Object.values(unseen).flat();

const refusals = (name: string) => refusedFiles(path.join('tests/fixtures', name));

describe('a mistake that one file shows is refused while it is written', () => {
  test.each(fixtures.filter((name) => !listed.includes(name)))('%s', (name) => {
    const hint = `If one file cannot show it, add ${name} to tests/unit/reference/unseen.ts with the reason.`;
    expect(Object.keys(refusals(name)), hint).not.toEqual([]);
  });
});

describe.each(Object.entries(unseen))('a schema cannot see it. %s', (_, names) => {
  test.each(names)('%s', (name) => {
    expect(fixtures).toContain(name);
    expect(refusals(name), `It is seen now: take ${name} out of tests/unit/reference/unseen.ts.`).toEqual({});
  });
});
