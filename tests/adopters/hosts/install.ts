import { spawnSync } from 'node:child_process';

/** Servers are among the programs of administrators, which are not on everybody's path. */
const paths = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;

/** A package has the name of its program. */
const isInstalled = (program: string): boolean =>
  spawnSync('which', [program], { env: { ...process.env, PATH: paths } }).status === 0;

const aptGet = (...args: string[]) =>
  spawnSync('apt-get', ['-q', ...args], {
    env: { ...process.env, PATH: paths, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });

/**
 * Installs the Debian packages that are missing, each by itself, and puts their programs on the path. Returns, by
 * package, why it cannot be installed, in one line.
 */
export function install(packages: readonly string[]): ReadonlyMap<string, string> {
  process.env['PATH'] = paths;
  const missing = packages.filter((name) => !isInstalled(name));
  // What cannot be fetched is said by the packages that need it.
  if (missing.length > 0 && isRoot()) aptGet('update');
  const failures = new Map<string, string>();
  for (const name of missing) {
    const failure = failureOf(name);
    if (failure !== undefined) failures.set(name, failure);
  }
  return failures;
}

const isRoot = (): boolean => process.getuid?.() === 0;

function failureOf(name: string): string | undefined {
  const byHand = `install it with “apt-get install --no-install-recommends ${name}”`;
  if (!isRoot()) return `Debian's package ${name} is missing, and this is not root: ${byHand}`;
  console.log(`$ apt-get install ${name}`);
  const { status, stderr, error } = aptGet('install', '-y', '--no-install-recommends', name);
  if (status === 0) return undefined;
  return `Debian's package ${name} cannot be installed (${reasonIn(stderr) ?? error?.message ?? status}): ${byHand}`;
}

/** The last line that apt marks as an error. */
const reasonIn = (stderr: string | null): string | undefined =>
  stderr
    ?.split('\n')
    .filter((line) => line.startsWith('E: '))
    .at(-1)
    ?.slice('E: '.length);
