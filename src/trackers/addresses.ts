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
