import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newVersion } from '../../../../src/cli/policy/new.ts';
import { newVendor } from '../../../../src/cli/vendor/new.ts';
import { assemble } from '../../../../src/model/assemble.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readContent } from '../../../../src/source/tree.ts';
import { filesIn, workOn } from '../../../support/commands.ts';

const errorsIn = (folder: string) =>
  assemble(readContent(folder), { today: '2026-11-21', drafts: true }).problems.filter(isError);

test.each(['terms', 'dpa', 'imprint', 'security'])('policy new begins %s as a draft that passes the check', (type) => {
  const folder = workOn('sound', `document-${type}`);
  const said = newVersion(`lighthouse/${type}`);
  const file = `organizations/lighthouse/${type}/2026-11-21.mdx`;
  expect(said).toContain(`${folder}/${file}`);
  expect(readFileSync(`${folder}/${file}`, 'utf8')).toMatch(/^title: /m);
  expect(filesIn(folder)).not.toContain(`organizations/lighthouse/${type}/policy.yaml`);
  expect(errorsIn(folder)).toEqual([]);
});

test('a document may have another name than its kind, and a day', () => {
  const folder = workOn('sound', 'document-named');
  newVersion('lighthouse/shop-terms', '2027-03-01', '--type', 'terms');
  expect(filesIn(folder)).toContain('organizations/lighthouse/shop-terms/2027-03-01.mdx');
  expect(readFileSync(`${folder}/organizations/lighthouse/shop-terms/policy.yaml`, 'utf8')).toBe('type: terms\n');
  expect(errorsIn(folder)).toEqual([]);
});

test.each([
  [['lighthouse/handbook'], 'npm run policy -- new lighthouse/handbook --type privacy|terms|dpa|imprint|security'],
  [['lighthouse/handbook', '--type', 'tems'], 'Did you mean “terms”?'],
  [['lighthouse/cookies', '--type', 'terms'], '“cookies” is reserved'],
  [['lighthouse/de', '--type', 'terms'], '“de” is reserved'],
  [['lighthouse/Shop', '--type', 'terms'], "can't be used in a URL"],
  [['lighthouse/terms', '2027-02-30'], 'is not a day'],
  [['nobody/terms'], 'There is no policy “nobody/terms”'],
  [['lighthouse/terms', '--regimes', 'ccpaa'], 'Did you mean “ccpa”?'],
])('policy new %j is refused, and nothing is written', (args, reason) => {
  const folder = workOn('sound', 'document-refused');
  const before = filesIn(folder);
  expect(() => newVersion(...args)).toThrow(reason);
  expect(filesIn(folder)).toEqual(before);
});

test('vendor new makes the file that the check misses', () => {
  const folder = workOn('dangling-vendor', 'vendor');
  const fixes = errorsIn(folder).map(({ fix }) => fix);
  expect(fixes.join('\n')).toContain('npm run vendor -- new basalt-cloud');
  expect(newVendor('basalt-cloud', '--country', 'FI', '--since', '2026-01-01')).toContain('vendors/basalt-cloud.yaml');
  expect(errorsIn(folder).map(({ message }) => message)).toEqual([expect.stringContaining('gogle')]);
  expect(readFileSync(`${folder}/vendors/basalt-cloud.yaml`, 'utf8')).toContain('name: Basalt Cloud\n');
});

test.each([
  [[], 'Write the id'],
  [['google'], 'There is already a vendor'],
  [['own'], 'has a meaning of its own'],
  [['Basalt Cloud'], "can't be used"],
  [['basalt', '--country', 'Finlnd'], 'Did you mean “FI” (Finland)?'],
  [['basalt', '--since', '2026-13-01'], 'is not a day'],
])('vendor new %j is refused, and nothing is written', (args, reason) => {
  const folder = workOn('sound', 'vendor-refused');
  const before = filesIn(folder);
  expect(() => newVendor(...args)).toThrow(reason);
  expect(filesIn(folder)).toEqual(before);
});
