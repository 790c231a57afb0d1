/** Printable ASCII without a backslash, which browsers read as a slash. Every other character is written with `%`. */
const PRINTABLE = /^[!-[\]-~]+$/;

/**
 * Whether a text is a plain https address, with a host that means one host only. It goes into the
 * Content-Security-Policy, where `;` starts another directive, and `*` and a quoted word allow more (CSP3, 2.3.1).
 */
export function isPlainAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(hostname);
  return protocol === 'https:' && isHost && username === '' && password === '' && PRINTABLE.test(value);
}

/**
 * Whether a text is an address at which a site can be: an origin, or a folder of one, such as
 * `https://kestrel.github.io/policies/`. Plain `http` is for tests and for looking at a site.
 */
export function isSiteAddress(value: string): boolean {
  if (!URL.canParse(value) || !PRINTABLE.test(value)) return false;
  const { protocol, origin, pathname } = new URL(value);
  const isFolder = /^(\/[\w.~-]+)*\/?$/.test(pathname) && !/\/\.{1,2}(\/|$)/.test(value);
  return /^https?:$/.test(protocol) && isFolder && [origin, origin + pathname].includes(value);
}

/**
 * Whether a text is a host that the Content-Security-Policy can name: `https://a.example`, or `https://*.a.example` for
 * everything below a domain of two labels. With an exact path, `https://a.example/a.js`, it means that file alone; a
 * path that ends in `/` would mean all below it (CSP3, 6.7.2.12).
 */
export const isHostSource = (value: string): boolean =>
  /^https:\/\/(\*\.[a-z0-9-]+\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?(\/[\w.~-]+)*$/.test(value);
