import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashedIn } from '../hosting/hashed-files.ts';
import { hosts } from '../hosting/hosts/index.ts';
import { rootOf } from '../model/settings.ts';
import { contentFolder } from '../source/loader.ts';
import { readContent } from '../source/tree.ts';
import { suggestionFor } from '../schema/nearest.ts';
import { words } from '../words/index.ts';
import { planOf, BUILT } from './build/plan.ts';
import { readFlags } from './flags.ts';

const say = words.commands.hosts;

/**
 * `npm run hosts -- <host> <organization> [--folder …]`: writes what a host needs to know of a built site, beside the
 * site and not into it. `--folder`: where the site will be on the server; else where it is here.
 */
function writeHostFiles(args: readonly string[]): string {
  const { texts, rest } = readFlags(args, { texts: ['folder'], switches: [] }, 2);
  const [host, organization] = rest;
  if (host === undefined || organization === undefined) throw new Error(say.usage(Object.keys(hosts)));
  const filesOf = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  if (!filesOf) throw new Error(say.unknownHost(host, suggestionFor(host, Object.keys(hosts))));

  const content = readContent(contentFolder());
  const [build] = planOf([organization], false, { content, environment: process.env }).builds;
  if (!build || !existsSync(build.folder)) throw new Error(say.notBuilt(organization));
  const files = filesOf({
    folder: path.resolve(texts.folder ?? build.folder),
    hostname: new URL(build.address).hostname,
    root: rootOf(build.address),
    hashed: hashedIn(build.folder),
  });
  const target = path.join(BUILT, '.hosts', path.basename(build.folder));
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(target, name), text);
  return say.written(Object.keys(files).map((name) => path.join(target, name)));
}

try {
  console.log(writeHostFiles(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
