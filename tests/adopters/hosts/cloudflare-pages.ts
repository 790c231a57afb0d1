import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/cli/doctor/visit.ts';
import { hosts } from '../../../src/hosting/hosts/index.ts';
import type { HostedSite } from '../../../src/hosting/hosts/hosted-site.ts';
import { freePort, startServer, type RunningServer } from './server.ts';

/**
 * What the program on this machine does otherwise than Cloudflare's network: it compresses without naming that in
 * `Vary`, and answers 502 for `/_headers`.
 */
export const isOfEmulation = ({ url, what }: Finding): boolean => what.includes('Vary') || url.endsWith('/_headers');

/**
 * Cloudflare Pages on this machine: `wrangler pages dev`, which npm fetches. It is no dependency, and is tried only if
 * it is named.
 */
export async function cloudflarePages(site: HostedSite, work: string): Promise<RunningServer> {
  const port = await freePort();
  const deployed = path.join(work, 'deployed');
  mkdirSync(deployed, { recursive: true });
  const isForSite = (file: string): boolean => !path.basename(file).startsWith('_headers');
  cpSync(site.folder, path.join(deployed, site.root), { recursive: true, filter: isForSite });
  for (const [name, text] of Object.entries(hosts['cloudflare-pages']!(site))) {
    writeFileSync(path.join(deployed, name), text);
  }
  const inspector = await freePort();
  const command = [
    'wrangler pages dev deployed --ip 127.0.0.1',
    `--port ${port} --inspector-port ${inspector} --show-interactive-dev-session=false`,
  ];
  const settings = 'WRANGLER_SEND_METRICS=false CI=1';
  return startServer('sh', ['-c', `${settings} npx --yes ${command.join(' ')}`], port, work);
}
