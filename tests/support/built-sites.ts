import { spawn } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/hosting/serve.ts';
import type { TestProject } from 'vitest/node';
import { writeFixture } from './content.ts';

/** The sites that tests look at, each built with its content on a fixed day, so that no test depends on the clock. */
const sites = {
  /** What is in `content/`. */
  real: { folder: 'test-results/site', today: '2026-11-21', content: 'content' },
  /** One policy with a superseded, a current, an upcoming version and a draft. */
  versions: { folder: 'test-results/versions', today: '2026-11-21', content: 'test-results/content/several-versions' },
  /** The same as a preview, with the draft. */
  preview: {
    folder: 'test-results/preview',
    today: '2026-11-21',
    content: 'test-results/content/several-versions',
    drafts: true,
  },
};

export type SiteName = keyof typeof sites;

declare module 'vitest' {
  export interface ProvidedContext {
    folders: Record<SiteName, string>;
    origins: Record<SiteName, string>;
  }
}

/** The built and the browser tier share the sites: they are built once for both. */
const shared = globalThis as { builtSites?: Promise<void> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await (shared.builtSites ??= buildAll());
  const servers: Server[] = [];
  const origins = {} as Record<SiteName, string>;
  for (const [name, { folder }] of Object.entries(sites)) {
    const server = await serve(folder, 0);
    servers.push(server);
    origins[name as SiteName] = `http://localhost:${(server.address() as AddressInfo).port}`;
  }
  project.provide('origins', origins);
  project.provide(
    'folders',
    Object.fromEntries(Object.entries(sites).map(([name, { folder }]) => [name, folder])) as Record<SiteName, string>,
  );
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}

async function buildAll(): Promise<void> {
  writeFixture('several-versions', sites.versions.content);
  for (const site of Object.values(sites)) await buildSite(site);
}

export interface RunResult {
  code: number;
  output: string;
}

interface Site {
  folder: string;
  today: string;
  content: string;
  drafts?: boolean;
}

/** Runs `astro build` as a user would. */
export const runBuild = (site: Site): Promise<RunResult> =>
  run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site.folder], site);

/** Runs `npm run check:content` as a user would. */
export const runCheck = (site: Omit<Site, 'folder'>): Promise<RunResult> => run(['src/cli/check.ts'], site);

async function run(args: string[], { today, content, drafts }: Omit<Site, 'folder'>): Promise<RunResult> {
  const env = {
    ...process.env,
    SAYSO_TODAY: today,
    SAYSO_CONTENT: content,
    SAYSO_DRAFTS: drafts ? '1' : '',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    VITEST: '',
  };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  return { code, output };
}

async function buildSite(site: Site): Promise<void> {
  const { code, output } = await runBuild(site);
  if (code !== 0) throw new Error(`${site.folder} was not built:\n${output}`);
}
