/** Names of hosts that nobody can own: RFC 2606 and RFC 6761. */
const reservedNames = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;
const loopback = /^(127(\.\d+){3}|0\.0\.0\.0|\[::1\])$/;

/** Whether no website can have a host's name, or only the machine itself. */
export const isReservedHost = (host: string): boolean => reservedNames.test(host) || loopback.test(host);

/** Names with dots anywhere in a text, and `localhost` where it can only be a host. */
const hosts = /[\w-]+(\.[\w-]+)+|(?<=\/\/|@)localhost\b|\[::1\]/g;

/** Ids and tokens that say themselves that they are examples: `G-EXAMPLE000`, `G-XXXXXXXXXX`, `phc_example`. */
const exampleIds = /\b((G|GT|GTM|AW|UA)-|ph[cx]_)(\w*example\w*|X{4,}\b)/gi;

/** What a text has where the real host or id is still to be written, each once. */
export function placeholdersIn(text: string): string[] {
  const reserved = matchesOf(hosts, text).filter((host) => isReservedHost(host.toLowerCase()));
  return [...new Set([...reserved, ...matchesOf(exampleIds, text)])];
}

const matchesOf = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([match]) => match);
