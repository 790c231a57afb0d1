import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanEnvironment } from '../support/environment.ts';

/** What is made from the rest. */
const made = ['.git', 'node_modules', 'dist', '.build', '.cache', '.astro', 'test-results'];
/** What a build keeps among the packages: each copy of the project has its own. */
const caches = ['.astro', '.vite', '.cache'];

/** The project in a folder of its own, where an adopter does what the documents say. */
export interface ProjectCopy {
  folder: string;
  /** Runs a command there as in a terminal. Throws, with the end of what it said, where it fails. */
  run: (command: string, settings?: Record<string, string>) => string;
  /** Runs a command there that serves a site, until its first page answers. Throws if it does not. */
  serves: (command: string, port: number, settings?: Record<string, string>) => Promise<void>;
  remove: () => void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-adopter-'));
  cpSync('.', folder, { recursive: true, filter: (source) => !made.includes(path.normalize(source)) });
  copyPackages(`${folder}/node_modules`);
  return {
    folder,
    run: (command, settings = {}) => run(command, folder, settings),
    serves: (command, port, settings = {}) => serves(command, port, folder, settings),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As links to the same files, which takes seconds; or as copies, where the folders are on two disks. */
function copyPackages(target: string): void {
  const links = spawnSync('cp', ['-al', 'node_modules', target]);
  if (links.status !== 0) {
    rmSync(target, { recursive: true, force: true });
    execFileSync('cp', ['-a', 'node_modules', target]);
  }
  for (const name of caches) rmSync(path.join(target, name), { recursive: true, force: true });
}

/** Runs a command in a folder as in a terminal. Throws, with the end of what it said, where it fails. */
export function run(command: string, cwd: string, settings: Record<string, string> = {}): string {
  console.log(`$ ${command}`);
  const env = { ...cleanEnvironment(), ...settings };
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const output = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(`\`${command}\` failed:\n${output.slice(-6_000)}`);
  return output;
}

/** How long a server may take to build a site and answer, on a busy machine. */
const PATIENCE = 180_000;

/** Runs a command that serves a site, until its first page answers; then `look` may look at others. */
export async function serves(
  command: string,
  port: number,
  cwd: string,
  settings: Record<string, string>,
  look: (origin: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  console.log(`$ ${command}`);
  const env = { ...cleanEnvironment(), ...settings };
  // In a group of its own, so that npm's own child ends with it.
  const server = spawn(command, { cwd, env, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  try {
    const deadline = performance.now() + PATIENCE;
    while (!(await answers(port))) {
      if (server.exitCode !== null || performance.now() > deadline)
        throw new Error(`\`${command}\` serves nothing:\n${output.slice(-6_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await look(`http://localhost:${port}`);
  } finally {
    if (server.exitCode === null) process.kill(-server.pid!);
    await ended;
  }
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://localhost:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Says in one line how it went, and leaves with the exit code that goes with it. */
export async function report(what: string, follow: (copy: ProjectCopy) => unknown): Promise<void> {
  const started = performance.now();
  const copy = copyProject();
  try {
    await follow(copy);
    console.log(`${what}: passed, in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  } catch (error) {
    console.error(`${(error as Error).message}\n${what}: failed`);
    process.exitCode = 1;
  } finally {
    copy.remove();
  }
}
