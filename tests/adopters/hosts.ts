/**
 * Serves a built site with every server that `npm run hosts` writes a configuration for, at the root of an origin and
 * in a folder of one, and asks each what `npm run doctor` asks a deployed site. Debian's packages are installed if they
 * are missing; one that cannot be is a failure, and the other servers are tried all the same. A name tries one server
 * only: `npm exec -- node tests/adopters/hosts.ts nginx`. `cloudflare-pages` is tried only if it is named: npm fetches
 * wrangler for it.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examine } from '../../src/cli/doctor/examine.ts';
import { expectedAt } from '../../src/cli/doctor/expected.ts';
import { hashedIn } from '../../src/hosting/hashed-files.ts';
import { rootOf } from '../../src/model/settings.ts';
import { readContent } from '../../src/source/tree.ts';
import { runBuild } from '../support/run.ts';
import { cloudflarePages, isOfEmulation } from './hosts/cloudflare-pages.ts';
import { install } from './hosts/install.ts';
import { packages, servers } from './hosts/servers.ts';

const CONTENT = 'tests/site';
const TODAY = '2026-11-21';
/** One organization that asks for consent and has a font of its own, so that there are scripts and a font. */
const ORGANIZATION = 'tidewater';
const addresses = ['https://policies.example/', 'https://host.example/policies/'];

/** Builds the site of an address. */
async function build(address: string, folder: string): Promise<void> {
  const settings = { SAYSO_SITE: address, SAYSO_ORGANIZATION: ORGANIZATION };
  const { code, output } = await runBuild({ folder, today: TODAY, content: CONTENT, settings });
  if (code !== 0) throw new Error(output.slice(-4_000));
}

/** Asks one server about one site. Returns what is not as it was built. */
async function tryServer(name: string, address: string, { folder, work }: { folder: string; work: string }) {
  const root = rootOf(address);
  const { hostname } = new URL(address);
  const start = name === 'cloudflare-pages' ? cloudflarePages : servers[name]!;
  const server = await start({ folder, hostname, root, hashed: hashedIn(folder) }, work);
  try {
    const asked = new URL(`${root}/`, server.origin);
    const expected = expectedAt(asked, { content: readContent(CONTENT), today: TODAY, only: [ORGANIZATION] });
    const findings = await examine(expected);
    return name === 'cloudflare-pages' ? findings.filter((finding) => !isOfEmulation(finding)) : findings;
  } finally {
    await server.stop();
  }
}

const named = process.argv.slice(2);
const wanted = named.length > 0 ? named : Object.keys(servers);
const failures = install(wanted.flatMap((name) => packages[name] ?? []));
const tried = wanted.filter((name) => !failures.has(packages[name] ?? ''));
for (const [name, failure] of failures) console.error(`${name} was not tried: ${failure}`);
const temporary = mkdtempSync(path.join(tmpdir(), 'sayso-hosts-'));
let failed = failures.size;
try {
  // Servers give up root's rights, and must be able to read the site.
  chmodSync(temporary, 0o755);
  for (const [index, address] of addresses.entries()) {
    const folder = path.join(temporary, `site-${index}`);
    await build(address, folder);
    for (const name of tried) {
      const findings = await tryServer(name, address, { folder, work: path.join(temporary, `${name}-${index}`) });
      console.log(`${name}, ${address}: ${findings.length === 0 ? 'all as built' : `${findings.length} findings`}`);
      for (const { url, what } of findings) console.error(`  ${url}: ${what}`);
      failed += findings.length;
    }
  }
} catch (error) {
  console.error((error as Error).message);
  failed += 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`the hosts: ${failed === 0 ? 'passed' : 'failed'}`);
process.exitCode = failed === 0 ? 0 : 1;
