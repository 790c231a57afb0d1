import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { list } from '../../../../src/cli/organization/list.ts';
import { newOrganization } from '../../../../src/cli/organization/new.ts';
import { lock } from '../../../../src/cli/policy/lock.ts';
import { assemble } from '../../../../src/model/assemble.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readContent } from '../../../../src/source/tree.ts';
import { filesIn, nobody, somebody, workOn } from '../../../support/commands.ts';

const who = ['kestrel', '--country', 'FI', '--contact', 'privacy@kestrel.example'];
const make = (...more: string[]): Promise<string> => newOrganization([...who, '--yes', ...more], nobody);
const tools = 'google-analytics,plausible,posthog,posthog-recording,vercel-analytics';
const errorsIn = (folder: string, isReal = false) =>
  assemble(readContent(folder), { today: '2026-11-21', drafts: true, isReal }).problems.filter(isError);

test('a new organization with every tool, purpose and law passes the check as a draft', async () => {
  const folder = workOn('sound', 'new-with-everything');
  const said = await make(
    ...['--purposes', 'essential,advertising', '--tools', tools],
    ...['--regimes', 'gdpr,uk-gdpr,ccpa'],
  );
  expect(errorsIn(folder)).toEqual([]);
  expect(filesIn(folder).filter((file) => /kestrel|vendors/.test(file))).toEqual([
    'organizations/kestrel/organization.yaml',
    'organizations/kestrel/privacy/2026-11-21.mdx',
    'organizations/kestrel/subprocessors.yaml',
    'organizations/kestrel/trackers.yaml',
    'vendors/google.yaml',
    'vendors/plausible.yaml',
    'vendors/posthog.yaml',
    'vendors/vercel.yaml',
  ]);
  expect(said).toContain(`${folder}/organizations/kestrel/organization.yaml:2  What does Kestrel do?`);
  expect(said).toContain(`Then remove \`draft: true\` from ${folder}/organizations/kestrel/privacy/2026-11-21.mdx`);
});

test('the same, with nothing chosen and a form as the contact, has no trackers', async () => {
  const folder = workOn('sound', 'new-with-nothing');
  await newOrganization(['kestrel', '--country', 'fi', '--contact', 'https://forms.kestrel.com/x', '--yes'], nobody);
  expect(errorsIn(folder)).toEqual([]);
  expect(filesIn(`${folder}/organizations/kestrel`)).not.toContain('trackers.yaml');
  expect(readFileSync(`${folder}/organizations/kestrel/organization.yaml`, 'utf8')).toContain('country: FI');
});

test('P05: it is refused in a real build, and lists its open questions', async () => {
  const folder = workOn('real-build-of-two-that-share-an-origin', 'new-for-real');
  await make();
  const refused = errorsIn(folder, true).map(({ file, line }) => `${file}:${line}`);
  expect(refused).toContain('organizations/kestrel/:undefined');
  expect(refused).toContain('organizations/kestrel/organization.yaml:2');
  expect(list()).toMatch(/^kestrel +draft +1 policy, 1 version, \d\d open questions$/m);
});

test('P05: no version with an open question is locked, and of a draft nothing is', async () => {
  const folder = workOn('sound', 'new-locked');
  await make('--tools', 'plausible');
  expect(lock()).not.toContain('kestrel');
  const file = `${folder}/organizations/kestrel/privacy/2026-11-21.mdx`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/draft: true.*\n/, ''));
  expect(() => lock()).toThrow('is open');
});

describe('where somebody is there', () => {
  test('asks for what no flag says, again where the answer is none, and takes defaults for nothing', async () => {
    const folder = workOn('sound', 'new-asked');
    const terminal = somebody('', 'Finnland', 'FI', 'nobody', 'privacy@kestrel.com', '', 'plausbile', 'plausible');
    await newOrganization(['kestrel'], terminal);
    expect(terminal.heard.join('\n')).toContain('Did you mean “FI” (Finland)?');
    expect(terminal.heard.join('\n')).toContain('Did you mean “plausible”?');
    const text = readFileSync(`${folder}/organizations/kestrel/organization.yaml`, 'utf8');
    expect(text).toContain('name: Kestrel\n');
    expect(text).toContain('email: privacy@kestrel.com\n');
    expect(errorsIn(folder)).toEqual([]);
  });
});

test.each([
  [['--name', ''], 'The answer to `name` is blank'],
  [['--name', 'Kes\u200btrel'], "contains a character that readers can't see"],
  [['--country', 'Finnland'], 'Did you mean “FI” (Finland)?'],
  [['--country', 'XX'], '“XX” is not a country code'],
  [['--contact', 'kestrel'], '“kestrel” is neither an email address nor a plain https address'],
  [['--contact', 'http://kestrel.com'], 'is neither'],
  [['--contact', 'not-stated'], 'is neither'],
  [['--purposes', 'analytcs'], 'There is no purpose “analytcs”. Did you mean “analytics”?'],
  [['--tools', 'posthog,plausble'], 'There is no tool “plausble”. Did you mean “plausible”?'],
  [['--regimes', 'gdrp'], 'There is no law “gdrp”. Did you mean “gdpr”?'],
  [['--regimes', 'none'], 'There is no law “none”'],
  [['--tools', ','], 'The answer to `tools` is blank'],
  [['--site', 'https://kestrel.com/?a=1'], 'is not the address of a site'],
  [['--date', '2026-02-30'], '“2026-02-30” is not a day'],
  [['--contry', 'FI'], 'There is no --contry. Did you mean “country”?'],
  [['--name', '--only'], '--name needs a value'],
  [['--only=all'], '--only takes no value'],
  [['Kestrel Labs'], '“Kestrel Labs” is one argument too many'],
])('%j is refused, and nothing is written', async (more, reason) => {
  const folder = workOn('sound', 'new-refused');
  const before = filesIn(folder);
  await expect(make(...more)).rejects.toThrow(reason);
  expect(filesIn(folder)).toEqual(before);
});

test.each([
  ['', 'Write the id of the organization'],
  ['Kestrel', 'can’t be used in a URL'],
  ['../kestrel', 'can’t be used in a URL'],
  ['404', 'is reserved'],
  ['lighthouse', 'There is already an organization “lighthouse”'],
])('the id “%s” is refused', async (id, reason) => {
  workOn('sound', 'new-refused-id');
  const making = newOrganization([id, '--country', 'FI', '--contact', 'a@b.co', '--yes'], nobody);
  await expect(making).rejects.toThrow(reason.replace('’', "'"));
});

test('without a terminal it says which flags are missing', async () => {
  workOn('sound', 'new-unasked');
  await expect(newOrganization(['kestrel', '--yes'], nobody)).rejects.toThrow('Add --country and --contact.');
  await expect(newOrganization(who, nobody)).rejects.toThrow('or --yes for the defaults');
});

test('a content with errors can be added to, and no error is added to it', async () => {
  const folder = workOn('dangling-vendor', 'new-beside-errors');
  const before = errorsIn(folder);
  await make();
  expect(errorsIn(folder)).toEqual(before);
  // The vendor's file describes it from 2026 on only.
  await expect(
    newOrganization(['heron', ...who.slice(1), '--yes', '--date', '2020-01-01', '--tools', 'google-analytics'], nobody),
  ).rejects.toThrow('No row describes the vendor “google” on 2020-01-01');
  expect(filesIn(folder).join()).not.toContain('heron');
});
