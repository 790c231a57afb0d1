import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newOrganization } from '../../../../src/cli/organization/new.ts';
import { remove } from '../../../../src/cli/organization/remove.ts';
import { lock } from '../../../../src/cli/policy/lock.ts';
import { assemble } from '../../../../src/model/assemble.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readContent } from '../../../../src/source/tree.ts';
import { words } from '../../../../src/words/index.ts';
import { filesIn, nobody, sentenceWith, somebody, workOn } from '../../../support/commands.ts';

const say = words.commands.organization;
const { didYouMean } = words.problems.suggestions;

/** Two organizations, locked, with tests of their own. */
function locked(use: string): string {
  const folder = workOn('several-versions', use);
  lock();
  for (const id of ['lighthouse', 'tower']) {
    mkdirSync(`${folder}/../tests/organizations/${id}`, { recursive: true });
    writeFileSync(`${folder}/../tests/organizations/${id}/claims.yaml`, 'claims: []\n');
  }
  return folder;
}

const keysIn = (folder: string): string[] =>
  Object.keys((JSON.parse(readFileSync(`${folder}/versions.lock.json`, 'utf8')) as { versions: object }).versions);
const errorsIn = (folder: string) =>
  assemble(readContent(folder), { today: '2026-11-21', drafts: true }).problems.filter(isError);

test('takes an organization with its archive, lock entries and tests, and leaves the other as it was', async () => {
  const folder = locked('remove');
  const said = await remove(['lighthouse', '--yes'], nobody);
  const expected = [
    `${folder}/organizations/lighthouse`,
    `${folder}/archive/lighthouse`,
    'test-results/commands/remove/tests/organizations/lighthouse',
    `${folder}/vendors/vercel.yaml`,
    sentenceWith(say.lockEntries, 2, `${folder}/versions.lock.json`),
    `${folder}/site.yaml`,
  ];
  expect(said).toBe(sentenceWith(say.removed, expected));
  expect(filesIn(`${folder}/..`).filter((file) => file.includes('lighthouse'))).toEqual([]);
  expect(keysIn(folder)).toEqual(['tower/privacy/2026-01-15']);
  expect(existsSync(`${folder}/../tests/organizations/tower`)).toBe(true);
  expect(errorsIn(folder)).toEqual([]);
});

test('vendors go with the last organization that names them', async () => {
  const folder = workOn('real-build-of-two-that-share-an-origin', 'remove-vendors');
  const vendors = () => filesIn(folder).filter((file) => file.startsWith('vendors/'));
  expect(await remove(['harbour'], nobody)).toContain(`${folder}/vendors/posthog.yaml`);
  expect(vendors()).toEqual(['vendors/google.yaml']);
  await remove(['lighthouse'], nobody);
  expect(filesIn(folder)).toEqual([]);
});

test('asks again before what people may have agreed to goes', async () => {
  const folder = locked('remove-confirmed');
  const before = filesIn(folder);
  await expect(remove(['tower'], nobody)).rejects.toThrow(sentenceWith(say.needsYes, ['tower'], 1));
  await expect(remove(['tower'], somebody('no'))).rejects.toThrow(say.notConfirmed);
  expect(filesIn(folder)).toEqual(before);
  await remove(['tower'], somebody('tower'));
  expect(filesIn(folder).join()).not.toContain('tower');
});

test.each(['https://policies.example/tower/privacy/', 'https://policies.example/tower'])(
  'refuses where the text of another organization links to %s',
  async (address) => {
    const folder = locked('remove-linked');
    const file = 'organizations/lighthouse/privacy/2027-01-15.mdx';
    appendFileSync(`${folder}/${file}`, `\nSee [the tower](${address}).\n`);
    const line = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n').length;
    const before = filesIn(folder);
    await expect(remove(['tower', '--yes'], nobody)).rejects.toThrow(
      sentenceWith(say.linked, 'tower', [`${file}:${line}  ${address}`]),
    );
    expect(filesIn(folder)).toEqual(before);
  },
);

test('a link to an organization with a longer name is none to this one', async () => {
  const folder = locked('remove-not-linked');
  const file = `${folder}/organizations/lighthouse/privacy/2027-01-15.mdx`;
  appendFileSync(file, '\nSee [it](https://policies.example/tower-bridge/).\n');
  await expect(remove(['tower', '--yes'], nobody)).resolves.toContain('organizations/tower');
});

test('says which organization was most likely meant', async () => {
  locked('remove-unknown');
  await expect(remove(['towr'], nobody)).rejects.toThrow(sentenceWith(say.noSuch, 'towr', didYouMean('tower')));
});

test('a lock that cannot be read is left alone', async () => {
  const folder = locked('remove-broken-lock');
  writeFileSync(`${folder}/versions.lock.json`, '{');
  await expect(remove(['tower', '--yes'], nobody)).rejects.toThrow(say.unreadableLock);
  expect(existsSync(`${folder}/organizations/tower`)).toBe(true);
});

test('`new --only` takes all others away, once that is confirmed, and the new one passes the check', async () => {
  const folder = locked('only');
  const args = ['kestrel', '--name', 'Kestrel', '--country', 'FI', '--contact', 'a@kestrel.com', '--only'];
  const rest = [
    '--tools',
    'google-analytics',
    '--purposes',
    say.ask.none,
    '--regimes',
    'gdpr',
    '--language',
    'en',
    '--site',
    '',
  ];
  await expect(newOrganization([...args, ...rest], somebody('tower'))).rejects.toThrow(say.notConfirmed);
  await newOrganization([...args, ...rest], somebody(say.confirmSeveral));
  expect(filesIn(`${folder}/..`)).toEqual([
    'content/organizations/kestrel/organization.yaml',
    'content/organizations/kestrel/privacy/2026-11-21.mdx',
    'content/organizations/kestrel/subprocessors.yaml',
    'content/organizations/kestrel/trackers.yaml',
    'content/vendors/google.yaml',
  ]);
  expect(errorsIn(folder)).toEqual([]);
  rmSync(`${folder}/..`, { recursive: true });
});
