import type { RegistryTracker } from '../organization.ts';

/** The hosts that a tracker contacts, each once and without paths; `'self'` is this site. */
export const contactsOf = ({ hosts }: Pick<RegistryTracker, 'hosts'>): string[] => [
  ...new Set([hosts.script, hosts.connect, hosts.image].flatMap((sources) => hostsIn(sources))),
];

/** The hosts that it loads scripts from. */
export const scriptHostsOf = ({ hosts }: Pick<RegistryTracker, 'hosts'>): string[] => hostsIn(hosts.script);

const hostsIn = (sources: readonly string[] = []): string[] =>
  sources.map((source) => source.replace(/^(https:\/\/[^/]+)\/.*$/, '$1'));
