import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { orphanedTests } from '../support/orphaned-tests.ts';

const folder = 'tests/organizations';
const withTests = existsSync(folder) ? readdirSync(folder) : [];

test('every organization with tests of its own is in content/: they are removed together', () => {
  const orphans = withTests.filter((id) => !existsSync(`content/organizations/${id}`));
  expect(orphans.map(orphanedTests).join('\n')).toBe('');
});
