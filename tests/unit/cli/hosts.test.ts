import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFixture } from '../../support/content.ts';
import { cleanEnvironment } from '../../support/environment.ts';

let project: string;

/** A project where the site of Lighthouse is built, and that of nobody else. */
beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'sayso-hosts-'));
  writeFixture('sound', `${project}/content`);
  mkdirSync(`${project}/dist/lighthouse/scripts`, { recursive: true });
  for (const name of ['erase.12345678.js', 'erase.12345678.js.br'])
    writeFileSync(`${project}/dist/lighthouse/scripts/${name}`, '');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function hosts(...args: string[]) {
  const env = { ...cleanEnvironment(), SAYSO_SITE: 'https://lighthouse.github.io/policies/' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('src/cli/hosts.ts'), ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('npm run hosts writes beside the site, for the place where the site will be', () => {
  const { status, said } = hosts('nginx', 'lighthouse', '--folder', '/srv/lighthouse');
  expect([status, said]).toEqual([0, 'Wrote dist/.hosts/lighthouse/nginx.conf\n']);
  const text = readFileSync(`${project}/dist/.hosts/lighthouse/nginx.conf`, 'utf8');
  expect(text).toContain('alias /srv/lighthouse/;');
  expect(text).toContain('location /policies/ {');
  expect(text).toContain('lighthouse.github.io');
});

test('npm run hosts names the scripts of the build, where a host must know them', () => {
  hosts('vercel', 'lighthouse');
  const text = readFileSync(`${project}/dist/.hosts/lighthouse/vercel.json`, 'utf8');
  expect(text.match(/\/scripts\/[\w.-]+/g)).toEqual(['/scripts/erase.12345678.js']);
});

test.each([
  [[], 'npm run hosts -- <host> <organization>'],
  [['nginx'], 'npm run hosts -- <host> <organization>'],
  [['ngnix', 'lighthouse'], 'There are no files for “ngnix”. Did you mean “nginx”?'],
  [['nginx', 'harbour'], 'The site of “harbour” is not built yet. Run this first: npm run build -- harbour'],
])('npm run hosts refuses %j', (args, reason) =>
  expect(hosts(...args)).toEqual({ status: 1, said: expect.stringContaining(reason) as string }),
);
