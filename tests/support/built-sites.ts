import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/hosting/serve.ts';
import { rootOf, siteOf } from '../../src/model/settings.ts';
import { writeFixture } from './content.ts';
import { writeLaterContent } from './later-site.ts';
import { runBuild, type Site } from './run.ts';
import { codeSites, contentSites, type SiteName } from './sites.ts';

type BySite<Value> = Record<SiteName, Value>;

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BySite<Site>;
    folders: BySite<string>;
    origins: BySite<string>;
  }
}

/** The projects share the sites: they are built once for all. */
const shared = globalThis as { builtSites?: Promise<BySite<Site>> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sites = await (shared.builtSites ??= buildAll());
  const servers: Server[] = [];
  const origins = {} as BySite<string>;
  for (const [name, { folder, settings }] of Object.entries(sites)) {
    const server = await serve(folder, 0, rootOf(siteOf(settings ?? {})));
    servers.push(server);
    origins[name as SiteName] = `http://localhost:${(server.address() as AddressInfo).port}`;
  }
  const folders = Object.entries(sites).map(([name, { folder }]) => [name, folder]);
  project.provide('sites', sites);
  project.provide('origins', origins);
  project.provide('folders', Object.fromEntries(folders) as BySite<string>);
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}

async function buildAll(): Promise<BySite<Site>> {
  writeFixture('several-versions', codeSites.versions.content);
  writeLaterContent(codeSites.later.content, { first: codeSites.versions.today, later: codeSites.later.today });
  const sites = { ...codeSites, ...contentSites() } as BySite<Site>;
  const { LEDGER_SITES } = process.env;
  if (LEDGER_SITES !== undefined) return buildForLedger(sites, LEDGER_SITES.split(','));
  // One after the other: they are all built in the same folder before they take their place.
  for (const site of Object.values(sites)) await buildSite(site);
  return sites;
}

/** The script that proves the ledger needs `content/` of today only, and builds again what it has changed. */
async function buildForLedger(all: BySite<Site>, rebuilt: readonly string[]): Promise<BySite<Site>> {
  const needed = Object.entries(all).filter(([name]) => !name.startsWith('content on'));
  const sites = Object.fromEntries(needed) as BySite<Site>;
  for (const [name, each] of Object.entries(sites)) if (rebuilt.includes(name)) await buildSite(each);
  return sites;
}

async function buildSite(site: Site): Promise<void> {
  const { code, output } = await runBuild(site);
  if (code !== 0) throw new Error(`${site.content} was not built for ${site.today}:\n${output}`);
}
