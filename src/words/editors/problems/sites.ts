import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';
import { listed } from '../../en/lists.ts';

const ownAddress = 'Give each organization an address of its own: `site: https://…` in its organization.yaml';

/** What can be wrong with the addresses at which sites are published. */
export const sites = {
  notAnAddress: (value: unknown): Said => ({
    message: `${quote(value)} is not an address at which a site can be published.`,
    fix:
      'Write https://, the host and, if there is one, the path, such as https://policies.example.com or ' +
      'https://example.github.io/policies/.',
  }),
  sharedByOne: (): Said => ({
    message: 'A shared site has two organizations or more.',
    fix: 'Name them all, or write `site:` in the organization.yaml of the one.',
  }),
  unknownOrganization: (id: string, fix: string): Said => ({
    message: `There is no organization ${quote(id)}.`,
    fix,
  }),
  twoSites: (organization: string, addresses: readonly string[]): Said => ({
    message: `${quote(organization)} has more than one address: ${listed(addresses)}.`,
    fix: 'Keep one: in its organization.yaml, or in site.yaml where it shares a site with others.',
  }),
  sameAddress: (address: string, others: readonly string[]): Said => ({
    message: `${address} is, or contains, the address of ${listed(others)}.`,
    fix: 'Give each a host or path of its own, or let them share a site: list them under `shared:` in site.yaml.',
  }),
  /** `others`: names of the other organizations whose pages run trackers. */
  sharedOrigin: (organization: string, others: readonly string[]): Said => ({
    message:
      `${organization} runs trackers on one origin with ${listed(others)}. ` +
      'Browsers share cookies and storage between them.',
    fix: `${ownAddress}, or list them under \`shared:\` in site.yaml. Their cookie pages then tell visitors.`,
  }),
};
