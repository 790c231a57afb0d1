import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentTypes } from '../../../../src/cli/organization/skeleton/document.ts';
import { newVersion } from '../../../../src/cli/policy/new.ts';
import { newVendor } from '../../../../src/cli/vendor/new.ts';
import { assemble } from '../../../../src/model/assemble.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readContent } from '../../../../src/source/tree.ts';
import { words } from '../../../../src/words/index.ts';
import { almostFinland, filesIn, meantFinland, sentenceWith, workOn } from '../../../support/commands.ts';

const { document, organization, vendor } = words.commands;
const { didYouMean } = words.problems.suggestions;
const { unknownVendor } = words.problems.rows;

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

test('a document may have another name than its kind, which is its title, and a day', () => {
  const folder = workOn('sound', 'document-named');
  newVersion('lighthouse/shop-terms', '2027-03-01', '--type', 'terms');
  expect(filesIn(folder)).toContain('organizations/lighthouse/shop-terms/2027-03-01.mdx');
  expect(readFileSync(`${folder}/organizations/lighthouse/shop-terms/policy.yaml`, 'utf8')).toMatch(/^type: terms$/m);
  const made = readFileSync(`${folder}/organizations/lighthouse/shop-terms/2027-03-01.mdx`, 'utf8');
  expect(made).toContain('title: Shop terms\n');
  expect(errorsIn(folder)).toEqual([]);
});

test.each([
  [['lighthouse/handbook'], sentenceWith(document.addType, 'lighthouse/handbook', documentTypes.join('|'))],
  [['lighthouse/handbook', '--type', 'tems'], sentenceWith(document.unknownType, 'tems', didYouMean('terms'))],
  [['lighthouse/cookies', '--type', 'terms'], sentenceWith(document.reserved, 'cookies')],
  [['lighthouse/de', '--type', 'terms'], sentenceWith(document.reserved, 'de')],
  [['lighthouse/Shop', '--type', 'terms'], sentenceWith(document.notForUrls, 'Shop')],
  [['lighthouse/terms', '2027-02-30'], sentenceWith(organization.notADay, '2027-02-30')],
  [['nobody/terms'], sentenceWith(words.commands.new.noPolicy, 'nobody/terms', ['lighthouse/privacy'])],
  [['lighthouse/terms', '--regimes', 'ccpaa'], sentenceWith(organization.unknown.regimes, 'ccpaa', didYouMean('ccpa'))],
])('policy new %j is refused, and nothing is written', (args, reason) => {
  const folder = workOn('sound', 'document-refused');
  const before = filesIn(folder);
  expect(() => newVersion(...args)).toThrow(reason);
  expect(filesIn(folder)).toEqual(before);
});

test('vendor new makes the file that the check misses', () => {
  const folder = workOn('dangling-vendor', 'vendor');
  const fixes = errorsIn(folder).map(({ fix }) => fix);
  expect(fixes).toContain(unknownVendor('basalt-cloud', undefined).fix);
  expect(fixes.join('\n')).toContain('basalt-cloud');
  expect(newVendor('basalt-cloud', '--country', 'FI', '--since', '2026-01-01')).toContain('vendors/basalt-cloud.yaml');
  expect(errorsIn(folder).map(({ message }) => message)).toEqual([expect.stringContaining('gogle')]);
  expect(readFileSync(`${folder}/vendors/basalt-cloud.yaml`, 'utf8')).toContain('name: Basalt Cloud\n');
});

const refusedVendors = 'vendor-refused';

test.each([
  [[], vendor.noId],
  [['google'], sentenceWith(vendor.exists, `test-results/commands/${refusedVendors}/content/vendors/google.yaml`)],
  [['own'], sentenceWith(vendor.reserved, 'own')],
  [['Basalt Cloud'], sentenceWith(vendor.notAnId, 'Basalt Cloud')],
  [['basalt', '--country', almostFinland], meantFinland],
  [['basalt', '--since', '2026-13-01'], sentenceWith(organization.notADay, '2026-13-01')],
])('vendor new %j is refused, and nothing is written', (args, reason) => {
  const folder = workOn('sound', refusedVendors);
  const before = filesIn(folder);
  expect(() => newVendor(...args)).toThrow(reason);
  expect(filesIn(folder)).toEqual(before);
});
