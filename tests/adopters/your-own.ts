/**
 * Does what docs/your-own.md says, word for word, in a clean clone of the last commit: its commands, and answers to the
 * questions that they list. Ends with a served site and `npm test`, and prints how long each step took. With
 * `--without-tests` it leaves `npm test` out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answer, filesToAnswer } from './answers.ts';
import { run, serves } from './project-copy.ts';

/** Of the numbers that the document promises. */
const MOST_FILES_EDITED = 4;
const PORT = 4397;

const document = readFileSync('docs/your-own.md', 'utf8');
const written = [...document.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, text = '']) => text.trim().split('\n'));
const [clone = '', begin = '', check = '', start = '', prove = '', ...others] = written;
const [, address = '', name = ''] = /^git clone (\S+) (\S+) && cd \2 && npm ci$/.exec(clone) ?? [];
const isAsExpected =
  name !== '' &&
  begin.startsWith('npm run organization -- new kestrel ') &&
  [check, start, prove].join() === 'npm run check:content,npm start,npm test' &&
  others.length === 0;

/** Git gets what is at that address from here. */
const fromHere = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `url.${path.resolve('.')}.insteadOf`,
  GIT_CONFIG_VALUE_0: address,
};

const times: string[] = [];
async function timed<Result>(what: string, step: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await step();
  times.push(`${what} ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return result;
}

async function follow(parent: string): Promise<void> {
  if (!isAsExpected) throw new Error(`docs/your-own.md has other commands than expected:\n${written.join('\n')}`);
  const folder = path.join(parent, name);
  await timed('clone and npm ci', () => run(clone, parent, fromHere));
  const said = await timed('new organization', () => run(begin, folder));
  const files = filesToAnswer(said);
  for (const file of files) answer(folder, file);
  await timed('check', () => run(check, folder));
  await timed('build and serve', () => serves(start, PORT, folder, { PORT: String(PORT) }, lookAt));
  const edited = execFileSync('git', ['status', '--porcelain', '-uall'], { cwd: folder, encoding: 'utf8' });
  const source = edited.split('\n').filter((line) => line && !/^.. (content|tests\/organizations)\//.test(line));
  console.log(`files edited by hand: ${files.length}, other files changed: ${source.length}`);
  if (files.length > MOST_FILES_EDITED || source.length > 0) throw new Error([...files, ...source].join('\n'));
  if (!process.argv.includes('--without-tests')) await timed('npm test', () => run(prove, folder));
}

/** The site shows the policy, with the answers in the place of the questions. */
async function lookAt(origin: string): Promise<void> {
  const page = await fetch(`${origin}/kestrel/privacy/`);
  const text = await page.text();
  const isWhole = page.ok && text.includes('Kestrel has answered this.') && !text.includes('[[');
  if (!isWhole) throw new Error(`${page.url} (${page.status}) does not show the policy.`);
}

const parent = mkdtempSync(path.join(tmpdir(), 'sayso-your-own-'));
try {
  await follow(parent);
  console.log(`docs/your-own.md: passed (${times.join(', ')})`);
} catch (error) {
  console.error(`${(error as Error).message}\ndocs/your-own.md: failed`);
  process.exitCode = 1;
} finally {
  rmSync(parent, { recursive: true, force: true });
}
