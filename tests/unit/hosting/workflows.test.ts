import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown> & { schedule?: { cron: string }[] };
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const workflow = (file: string) => parse(textOf(file)) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Names of scripts that a text runs with npm. */
const npmScripts = (text: string): string[] => [
  ...[...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!),
  ...(/npm test\b/.test(text) ? ['test'] : []),
];

describe.each(files)('.github/workflows/%s', (file) => {
  const jobs = Object.values(workflow(file).jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('names each action by its commit, and says of which version that is', () => {
    const uses = textOf(file).match(/^.*\buses: .*$/gm) ?? [];
    expect(uses.length).toBe(steps.filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
  test('may read, and what else a job may do is written at that job', () => {
    const { permissions } = workflow(file);
    expect(permissions).toBeDefined();
    expect(Object.values(permissions!).filter((permission) => permission !== 'read')).toEqual([]);
    for (const job of jobs) if (Object.keys(permissions!).length === 0) expect(job.permissions).toBeDefined();
  });
  test('ends each job after some time', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
  test('puts no value of others into a shell', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
  test('runs commands that there are', () => {
    for (const name of steps.flatMap(({ run }) => npmScripts(run ?? ''))) expect(Object.keys(scripts)).toContain(name);
  });
});

describe('the workflow that publishes', () => {
  const publish = workflow('publish.yml');
  const runOf = (job: string): string => publish.jobs[job]!.steps.map(({ run }) => run ?? '').join('\n');

  test('runs on main, and every day in the first hour after midnight UTC', () => {
    expect(publish.on['push']).toEqual({ branches: ['main'] });
    expect(publish.on.schedule).toEqual([{ cron: expect.stringMatching(/^([1-9]|[1-5]\d) 0 \* \* \*$/) as string }]);
  });
  test('locks on the day, and turns red where that was forgotten', () => {
    expect(runOf('lock')).toContain('npm run policy -- lock');
    expect(runOf('lock')).toContain('gh pr create');
    expect(runOf('watch')).toContain('npm run policy -- status --strict');
  });
  test('keeps the scripts of earlier builds, and files whose names begin with a dot', () => {
    expect(runOf('build')).toContain('cp -R ~/sayso-scripts/. "dist/$ORGANIZATION/scripts/"');
    expect(textOf('publish.yml')).toContain('include-hidden-files: true');
  });
  test('gives rights to write to the jobs that write only', () => {
    const writes = Object.entries(publish.jobs).map(([name, { permissions = {} }]) => [
      name,
      Object.keys(permissions).filter((each) => permissions[each] === 'write'),
    ]);
    expect(Object.fromEntries(writes)).toEqual({
      lock: ['contents', 'pull-requests'],
      build: [],
      deploy: ['pages', 'id-token'],
      watch: [],
    });
  });
});

describe('.gitlab-ci.yml', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const jobs = parse(text, { merge: true }) as Record<string, { stage?: string; script?: string[] }>;

  test('runs commands that there are', () => {
    const named = npmScripts(text);
    expect(named).toEqual(expect.arrayContaining(['test', 'build', 'policy', 'doctor']));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
  test('has its jobs in stages that there are', () => {
    const { stages } = parse(text) as { stages: string[] };
    const used = Object.values(jobs).flatMap((job) => (job.stage ? [job.stage] : []));
    expect(used).toEqual(stages);
  });
});

describe('the Dockerfile', () => {
  const text = readFileSync('Dockerfile', 'utf8');
  const stages = text.split(/^(?=FROM )/m).filter((part) => part.startsWith('FROM '));

  test('builds in one stage, and serves in another, without the tools and without root', () => {
    expect(stages).toHaveLength(2);
    expect(stages[0]).toMatch(/^FROM node:\S+ AS build\n/);
    expect(stages[1]).toMatch(/^FROM nginxinc\/nginx-unprivileged:\d/);
    expect(stages[1]).toMatch(/^USER 101$/m);
    expect(stages[1]).toMatch(/^EXPOSE 8080$/m);
  });
  test('has the Node of the project', () => {
    expect(text).toContain(`FROM node:${readFileSync('.nvmrc', 'utf8').trim()}-`);
  });
  test('runs commands that there are, and copies what they write', () => {
    for (const name of npmScripts(text)) expect(Object.keys(scripts)).toContain(name);
    expect(text).toContain('npm run hosts -- nginx "$ORGANIZATION" --folder /srv/site');
    expect(text).toContain('COPY --from=build /srv/nginx.conf /etc/nginx/sayso.conf');
    expect(text).toContain('include /etc/nginx/sayso.conf;');
  });
  test('gets nothing that was built elsewhere', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'dist', 'node_modules']));
  });
});
