/** An address without its query and its fragment, which may contain tokens. */
export const bare = (address: string): string => address.replace(/[?#].*$/s, '');

/** A value with every address of this site in it bare, however deep: libraries name the page in several places. */
export const withBareAddresses = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, text: unknown) =>
    typeof text === 'string' && text.startsWith(location.origin) ? bare(text) : text,
  ) as Value;

/** Names of all parameters of the page and its referrer, without those that say where a visit came from (`utm_…`). */
export function parameterNames(): string[] {
  const names = [location.href, document.referrer]
    .filter((address) => URL.canParse(address))
    .flatMap((address) => [...new URL(address).searchParams.keys()]);
  return [...new Set(names)].filter((name) => !name.startsWith('utm_'));
}

/**
 * An address without its fragment, and with only those parameters of its query that say where a visit came from
 * (`utm_…`) or that are named.
 */
export function withKeptParameters(address: string, kept: readonly string[]): string {
  if (!URL.canParse(address)) return bare(address);
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    const mayBeSent = name.startsWith('utm_') || kept.includes(name);
    if (!mayBeSent) url.searchParams.delete(name);
  }
  url.hash = '';
  return url.href;
}

/**
 * A query, or lines of queries, in which every value that is an address is changed. All others stay as they are, byte
 * for byte.
 */
export const withChangedAddresses = (queries: string, change: (address: string) => string): string =>
  queries.replace(/=([^&\r\n]+)/g, (pair, value: string) => {
    const address = decoded(value);
    return isAddress(address) ? `=${encodeURIComponent(change(address))}` : pair;
  });

const isAddress = (text: string): boolean => /^(https?:|mailto:|tel:|sms:|\/)/i.test(text);

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
