import { spawn } from 'node:child_process';
import { cleanEnvironment } from './environment.ts';

/** A site to build: where to, with which content, on which day. */
export interface Site {
  /** Where the built site is put. */
  folder: string;
  /** ISO 8601 day. */
  today: string;
  content: string;
  /** Whether it is a preview, with drafts. */
  drafts?: boolean;
  /** Other settings of Sayso, as somebody's shell has them. */
  settings?: Record<string, string>;
}

export interface RunResult {
  code: number;
  output: string;
}

/** Runs `astro build` as a user would. */
export const runBuild = (site: Site): Promise<RunResult> =>
  run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site.folder], site);

/** Runs `npm run check:content` as a user would. */
export const runCheck = (site: Omit<Site, 'folder'>): Promise<RunResult> => run(['src/cli/check.ts'], site);

async function run(args: string[], { today, content, drafts, settings }: Omit<Site, 'folder'>): Promise<RunResult> {
  const env = {
    ...cleanEnvironment(),
    SAYSO_TODAY: today,
    SAYSO_CONTENT: content,
    ...(drafts && { SAYSO_DRAFTS: '1' }),
    ...settings,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  return { code, output };
}
