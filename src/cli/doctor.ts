import { sitesOf } from '../model/sites.ts';
import type { Content } from '../schema/content.ts';
import { contentFolder } from '../source/loader.ts';
import { readContent } from '../source/tree.ts';
import { today } from '../today.ts';
import { words } from '../words/index.ts';
import { refuseUnknown, siteOf } from './build/site-of.ts';
import { examine } from './doctor/examine.ts';
import { expectedAt } from './doctor/expected.ts';
import { readFlags } from './flags.ts';

const say = words.commands.doctor;

/** Hosts that send their own headers whatever they are told. */
const WITHOUT_HEADERS = ['github-pages', 'gitlab-pages'];

/**
 * `npm run doctor [-- <organization>] [--address …] [--host github-pages] [--json]`: asks whether what is deployed is
 * as it was built. Exit code 1 where something is not.
 */
async function doctor(args: readonly string[]): Promise<number> {
  const { texts, switches, rest } = readFlags(args, { texts: ['address', 'host'], switches: ['json'] }, 1);
  if (texts.host !== undefined && !WITHOUT_HEADERS.includes(texts.host))
    throw new Error(say.unknownHost(texts.host, WITHOUT_HEADERS));
  const content = readContent(contentFolder());
  const sites = sitesToAsk(content, rest[0], texts.address);
  const findings = [];
  for (const { address, organizations } of sites) {
    const expected = expectedAt(new URL(address), { content, today: today(), only: organizations });
    const found = await examine(expected, texts.host === undefined).catch((error: Error) => [
      { url: address, what: say.noAnswer(error.message || String(error)) },
    ]);
    findings.push(...found);
    if (!switches.has('json') && found.length === 0) console.log(say.allIsAsBuilt(address, expected.texts.size));
  }
  if (switches.has('json')) console.log(JSON.stringify(findings, undefined, 2));
  else for (const { url, what } of findings) console.error(say.finding(url, what));
  return findings.length > 0 ? 1 : 0;
}

/** The sites to ask. `named`: an organization; `address`: where its site is asked instead. */
function sitesToAsk(content: Content, named: string | undefined, address: string | undefined) {
  if (named === undefined) return allSites(content, address);
  if (address === undefined) return [siteOf(named, content)];
  if (!URL.canParse(address)) throw new Error(say.notAnAddress(address));
  refuseUnknown(named, content);
  // A copy can be asked before the content says where the site will be.
  const site = sitesOf(content).find(({ organizations }) => organizations.includes(named));
  return [{ organizations: site?.organizations ?? [named], address }];
}

function allSites(content: Content, address: string | undefined) {
  if (address !== undefined) throw new Error(say.usage);
  const sites = sitesOf(content);
  if (sites.length === 0) throw new Error(say.noAddresses);
  return sites;
}

try {
  process.exitCode = await doctor(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
