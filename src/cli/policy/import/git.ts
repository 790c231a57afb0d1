import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { words } from '../../../words/index.ts';

const say = words.commands.importing;

/** A repository on this machine. */
export interface Repository {
  /** What readers of a version are told of it: its address, or nothing for a folder. */
  address: string | undefined;
  /** Gives what git prints. Throws what it says where it fails. */
  git: (...args: string[]) => Buffer;
}

export const isAddress = (where: string): boolean => /^https:\/\//.test(where);

/** Hosts whose addresses of owner and name are repositories. */
const CODE_HOSTS = ['github.com', 'gitlab.com', 'codeberg.org', 'bitbucket.org'];

/** Whether a folder is a repository, or an address looks like that of one: most pages have no ending either. */
export function isRepository(where: string): boolean {
  if (isAddress(where)) return looksCloned(new URL(where));
  return (
    existsSync(path.join(where, '.git')) ||
    (existsSync(path.join(where, 'HEAD')) && existsSync(path.join(where, 'objects')))
  );
}

function looksCloned({ hostname, pathname }: URL): boolean {
  const isOwnerAndName = /^\/[^/]+\/[^/]+\/?$/.test(pathname);
  return pathname.endsWith('.git') || (CODE_HOSTS.includes(hostname) && isOwnerAndName);
}

/** Works on a repository; one with an address is cloned for that time. */
export async function withRepository<Result>(
  where: string,
  work: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  if (!isAddress(where)) return work({ address: undefined, git: gitIn(where) });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-import-'));
  try {
    run(['clone', '--quiet', '--bare', '--', where, folder]);
    return await work({ address: where, git: gitIn(folder) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const gitIn =
  (folder: string): Repository['git'] =>
  (...args) =>
    run(['-C', folder, ...args]);

/** Nothing that a repository's own settings name is run, and git asks nobody for a password. */
function run(args: readonly string[]): Buffer {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.ext.allow=never'];
  const { error, status, stdout, stderr } = spawnSync('git', [...safe, ...args], {
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    maxBuffer: 1 << 30,
  });
  if (error) throw new Error(say.noGit(error.message), { cause: error });
  if (status !== 0) throw new Error(say.gitFailed(stderr.toString().trim()));
  return stdout;
}
