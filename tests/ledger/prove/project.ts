import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject, type ProjectCopy } from '../../adopters/project-copy.ts';
import { cleanEnvironment } from '../../support/environment.ts';
import { codeSites } from '../../support/sites.ts';
import type { Change } from '../falsehood.ts';
import { namedTest, patternOf } from '../named-tests.ts';
import { takeTranslationsAway } from './changed-content.ts';

/** The sites that tests look at, but for `content/` on other days, and where they are built. */
const folders = {
  ...(Object.fromEntries(Object.entries(codeSites).map(([name, { folder }]) => [name, folder])) as Record<
    keyof typeof codeSites,
    string
  >),
  content: 'test-results/content-today',
};
export type Rebuilt = keyof typeof folders;
export const everySite = Object.keys(folders) as Rebuilt[];

/** How the tests of one run ended, by full title. */
export interface TestRun {
  passed: string[];
  failed: string[];
  /** What the run said, where it could not begin. */
  output: string;
}

/** A copy of the project in which claims are made false. */
export interface ProvingProject {
  folder: string;
  /** Runs named tests. `rebuild`: sites to build first; `stops`: at the first failure. */
  run: (tests: readonly string[], options: { rebuild: readonly Rebuilt[]; stops?: boolean }) => TestRun;
  /** Makes a change, runs something and takes the change back, and the sites that were built with it. */
  withChange: (change: Change, tests: readonly string[], run: (rebuild: Rebuilt[]) => void) => void;
  remove: () => void;
}

const projects: Record<string, string> = { ledger: 'organizations' };
const projectOf = (file: string): string => projects[file.split('/')[1]!] ?? file.split('/')[1]!;

export function provingProject(): ProvingProject {
  const copy: ProjectCopy = copyProject();
  // What is locked may not be changed; here it must be.
  for (const name of ['archive', 'versions.lock.json'])
    rmSync(`${copy.folder}/content/${name}`, { recursive: true, force: true });
  takeTranslationsAway(`${copy.folder}/content`);
  const inCopy = (file: string) => path.join(copy.folder, file);
  return {
    folder: copy.folder,
    remove: copy.remove,
    run(tests, { rebuild, stops = false }) {
      const named = tests.map(namedTest);
      const files = [...new Set(named.map(({ file }) => file))];
      const result = inCopy('test-results/report.json');
      rmSync(result, { force: true });
      const args = [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config=tests/vitest.config.ts',
        ...[...new Set(files.map(projectOf))].map((name) => `--project=${name}`),
        ...(stops ? ['--bail=1'] : []),
        '-t',
        named.map(({ title }) => patternOf(title)).join('|'),
        ...files,
      ];
      const env = { ...cleanEnvironment(), LEDGER_SITES: rebuild.join() };
      const { stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: copy.folder,
        env,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      return readRun(result, `${stdout}${stderr}`.slice(-2_000));
    },
    withChange(change, tests, run) {
      const { file, replace, by } = change;
      const before = readFileSync(inCopy(file), 'utf8');
      const rebuild = change.builds ?? sitesOf(file, tests);
      for (const site of rebuild)
        cpSync(inCopy(folders[site]), inCopy(`test-results/kept/${site}`), { recursive: true });
      writeFileSync(
        inCopy(file),
        before.replace(replace, () => by),
      );
      try {
        run(rebuild);
      } finally {
        writeFileSync(inCopy(file), before);
        for (const site of rebuild) {
          rmSync(inCopy(folders[site]), { recursive: true, force: true });
          cpSync(inCopy(`test-results/kept/${site}`), inCopy(folders[site]), { recursive: true });
        }
      }
    },
  };
}

/** Which sites a changed file is built into, as far as the tests look at them. */
function sitesOf(file: string, tests: readonly string[]): Rebuilt[] {
  if (file.startsWith('content/')) return ['content'];
  if (file.startsWith('tests/site/')) return ['site'];
  if (!file.startsWith('src/')) return [];
  const folders = tests.map((test) => test.split('/')[0]!);
  const ofContent = ['organizations', 'ledger'];
  const ofSite = ['browser', 'built'];
  return [
    ...(folders.some((folder) => ofSite.includes(folder)) ? ['site' as const] : []),
    ...(folders.some((folder) => ofContent.includes(folder)) ? ['content' as const] : []),
  ];
}

interface Report {
  testResults: { message?: string; assertionResults: { fullName: string; status: string }[] }[];
}

function readRun(file: string, output: string): TestRun {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: [], failed: [], output };
  }
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (status: string) => all.filter((each) => each.status === status).map(({ fullName }) => fullName);
  const said = report.testResults
    .map(({ message }) => message ?? '')
    .join('\n')
    .trim();
  return { passed: named('passed'), failed: named('failed'), output: [said, output].join('\n').trim() };
}
