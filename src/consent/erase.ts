import type { Erasable, StoredName } from '../model/consent/manifest.ts';

type Kind = StoredName[0];

/** What to remove when the page is left, and whether its purpose may run again by then. */
const watched = new Map<Erasable, () => boolean>();

/**
 * Removes what a tracker stored, by its facts, now and when the page is left: its own code may write again until then.
 * Loaded only where there is something to remove, so that no page carries it for nothing.
 * `isWanted`: whether its purpose may run again by then. Returns the names of cookies and keys that are still there.
 */
export function erase(left: Erasable, isWanted: () => boolean): string[] {
  watched.set(left, isWanted);
  removeUnwanted();
  // Once more as the last of those who are told, and also where a page is only hidden: some are never told more.
  for (const event of ['pagehide', 'visibilitychange']) {
    removeEventListener(event, removeUnwanted, true);
    addEventListener(event, removeUnwanted, true);
  }
  return left.stores.flatMap(([kind, pattern]) => matching(pattern, namesAtOnce(kind) ?? []));
}

function removeUnwanted(): void {
  for (const [left, isWanted] of watched) {
    if (!isWanted()) removeNow(left);
  }
}

/**
 * Cookies and keys at once, as a page that is left waits for nothing; databases and caches when the browser has named
 * them.
 */
function removeNow({ stores }: Erasable): void {
  for (const [kind, pattern] of stores) {
    const names = namesAtOnce(kind);
    if (names) removeMatching(kind, pattern, names);
    else void namesLater(kind).then((later) => removeMatching(kind, pattern, later));
  }
}

function removeMatching(kind: Kind, pattern: string, names: readonly string[]): void {
  for (const name of matching(pattern, names)) remove(kind, name);
}

function remove(kind: Kind, name: string): void {
  if (kind === 'cookie') return removeCookie(name);
  if (kind === 'cache') return void caches.delete(name);
  if (kind === 'indexed-db') return void indexedDB.deleteDatabase(name);
  storageOf(kind)?.removeItem(name);
}

/** What is on the device now of what a tracker stores: kind and name of each. */
export async function heldBy({ stores }: Erasable): Promise<[Kind, string][]> {
  const found = await Promise.all(
    stores.map(async ([kind, pattern]) => {
      const names = namesAtOnce(kind) ?? (await namesLater(kind));
      return matching(pattern, names).map((name): [Kind, string] => [kind, name]);
    }),
  );
  return found.flat();
}

/** Names of cookies or keys; nothing for what a browser names later. */
function namesAtOnce(kind: Kind): string[] | undefined {
  if (kind === 'cookie') return cookieNames();
  if (kind === 'cache' || kind === 'indexed-db') return undefined;
  return Object.keys(storageOf(kind) ?? {});
}

/** Names of databases or caches, where the browser lists them. */
async function namesLater(kind: Kind): Promise<string[]> {
  try {
    if (kind === 'cache') return await caches.keys();
    const databases = await indexedDB.databases();
    return databases.flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}

/** A storage of this page; none where the browser lets nobody read it, trackers included. */
function storageOf(kind: Kind): Storage | undefined {
  try {
    return kind === 'local-storage' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

function cookieNames(): string[] {
  try {
    return document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '');
  } catch {
    return [];
  }
}

/**
 * A cookie is only removed by one with its own attributes: one that was set with `Secure` in a page without HTTPS, such
 * as localhost, needs that word, and one with `Partitioned` is in a jar of its own (CHIPS).
 */
const WRITTEN_AS = ['', ';Secure;SameSite=None', ';Secure;SameSite=None;Partitioned'];

/** On this host and every parent domain, on this path and every one above. Scripts see no HttpOnly cookie. */
function removeCookie(name: string): void {
  for (const path of pathsAbove(location.pathname)) {
    for (const domain of domainsAbove(location.hostname)) {
      for (const attributes of WRITTEN_AS) {
        document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${attributes}`;
      }
    }
  }
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`. */
function pathsAbove(pathname: string): string[] {
  const parts = pathname.split('/');
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return ['/', ...above.flatMap((path) => [path, `${path}/`])];
}

/** The attribute of a cookie for this host alone, and for each domain above it. */
function domainsAbove(hostname: string): string[] {
  const labels = hostname.split('.');
  return ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
}

const matching = (pattern: string, names: readonly string[]): string[] =>
  names.filter((name) => matches(pattern, name));

/** `*` in a pattern matches any run of characters. */
function matches(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return pattern === name;
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
