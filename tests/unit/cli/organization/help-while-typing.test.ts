import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newOrganization } from '../../../../src/cli/organization/new.ts';
import { newVersion } from '../../../../src/cli/policy/new.ts';
import { newVendor } from '../../../../src/cli/vendor/new.ts';
import { organizationSchema } from '../../../../src/schema/organization.ts';
import { parseSource } from '../../../../src/source/parse.ts';
import { filesIn, nobody, workOn } from '../../../support/commands.ts';

const who = ['kestrel', '--country', 'FI', '--contact', 'privacy@kestrel.example', '--yes'];
const schemaLine = /^# yaml-language-server: \$schema=(\S+)$/m;

test('every YAML file that a command makes names its schema in its first line', async () => {
  const folder = workOn('sound', 'first-lines');
  const before = filesIn(folder);
  await newOrganization([...who, '--tools', 'plausible'], nobody);
  newVersion('kestrel/shop-terms', '--type', 'terms');
  newVendor('hetzner');
  const made = filesIn(folder).filter((file) => file.endsWith('.yaml') && !before.includes(file));
  const named = Object.fromEntries(made.map((file) => [file, schemaOf(folder, file)]));
  expect(named).toEqual({
    'organizations/kestrel/organization.yaml': '../../.schemas/organization.schema.json',
    'organizations/kestrel/shop-terms/policy.yaml': '../../../.schemas/document.schema.json',
    'organizations/kestrel/subprocessors.yaml': '../../.schemas/subprocessors.schema.json',
    'organizations/kestrel/trackers.yaml': '../../.schemas/trackers.schema.json',
    'vendors/hetzner.yaml': '../.schemas/vendor.schema.json',
    'vendors/plausible.yaml': '../.schemas/vendor.schema.json',
  });
  for (const [file, schema] of Object.entries(named))
    expect(existsSync(path.join('content', path.dirname(file), schema)), schema).toBe(true);
});

function schemaOf(folder: string, file: string): string {
  const [first = ''] = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
  return schemaLine.exec(first)?.[1] ?? '';
}

test.each([
  ['with a banner', ['--tools', 'plausible'], true],
  ['without a banner', [], false],
])('the look that is offered as comments can be taken over line by line, %s', async (title, more, hasWords) => {
  const folder = workOn('sound', `look-offered-${title}`);
  await newOrganization([...who, ...more], nobody);
  const file = 'organizations/kestrel/organization.yaml';
  const offered = readFileSync(`${folder}/${file}`, 'utf8').replace(/^# (\w+: )/gm, '$1');
  const { data } = parseSource(file, offered);
  expect(organizationSchema.safeParse(data).error).toBeUndefined();
  const looks = ['site', 'website', 'logo', 'favicon', 'accentText', 'font', 'links'];
  expect(Object.keys(data as object)).toEqual(expect.arrayContaining(looks));
  expect(Object.keys(data as object).includes('words')).toBe(hasWords);
});
