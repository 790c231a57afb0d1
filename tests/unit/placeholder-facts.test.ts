import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'tests/organizations';
const all = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
const files = all.filter((file) => file.endsWith('.ts'));

test('P05: no test of an organization takes a placeholder for a fact, so that real values break none', () => {
  const placeholder = /example\d|[_.-]example\b/i;
  const found = files.filter((file) => placeholder.test(readFileSync(`${folder}/${file}`, 'utf8')));
  expect(found).toEqual([]);
});
