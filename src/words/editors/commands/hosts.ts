import { quote } from '../../quote.ts';
import { listed } from '../../en/lists.ts';

/** What `npm run hosts` says. */
export const hosts = {
  usage: (known: readonly string[]): string =>
    [
      'npm run hosts -- <host> <organization>   writes the configuration that a host needs for a built site',
      '  --folder                               where the site will be on the server; without it, where it is here',
      `Hosts: ${listed(known)}.`,
    ].join('\n'),
  unknownHost: (host: string, fix: string): string => `There are no files for ${quote(host)}. ${fix}`,
  notBuilt: (organization: string): string =>
    `The site of ${quote(organization)} is not built yet. Run this first: npm run build -- ${organization}`,
  written: (files: readonly string[]): string => files.map((file) => `Wrote ${file}`).join('\n'),
};
