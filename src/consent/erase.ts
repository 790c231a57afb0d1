import type { ManifestTracker } from '../model/manifest.ts';

type Kind = ManifestTracker['stores'][number][0];

/**
 * Removes what a tracker stored, by its facts, now and when the page is left: its own code may write again until then.
 * Loaded only where there is something to remove, so that no page carries it for nothing.
 * `isWanted`: whether its purpose may run again by then.
 */
export function erase(tracker: ManifestTracker, isWanted: () => boolean): void {
  const remove = (): void => void (isWanted() || removeNow(tracker));
  remove();
  addEventListener('pagehide', remove);
}

/** Names of what a tracker holds now among cookies and keys. */
export function heldBy({ stores }: ManifestTracker): string[] {
  const names = (kind: Kind): string[] => (kind === 'cookie' ? cookieNames() : kind === 'local-storage' ? Object.keys(localStorage) : kind === 'session-storage' ? Object.keys(sessionStorage) : []);
  return stores.flatMap(([kind, pattern]) => names(kind).filter((name) => matches(pattern, name)));
}

const cookieNames = (): string[] => document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '');

/** Cookies on this host and every parent domain, on this path and every one above; keys of both storages; databases; caches. */
async function removeNow({ stores }: ManifestTracker): Promise<void> {
  const isOf = (kind: Kind) => (name: string) => stores.some((item) => item[0] === kind && matches(item[1], name));
  cookieNames().filter(isOf('cookie')).forEach(removeCookie);
  for (const [kind, storage] of [['local-storage', localStorage], ['session-storage', sessionStorage]] as const) {
    Object.keys(storage).filter(isOf(kind)).forEach((key) => storage.removeItem(key));
  }
  // Asked only where a tracker declares them: a browser may be slow to answer.
  if (stores.some(([kind]) => kind === 'cache')) (await caches.keys()).filter(isOf('cache')).forEach((key) => void caches.delete(key));
  if (stores.some(([kind]) => kind === 'indexed-db')) {
    (await indexedDB.databases()).flatMap(({ name }) => name ?? []).filter(isOf('indexed-db')).forEach((name) => indexedDB.deleteDatabase(name));
  }
}

function removeCookie(name: string): void {
  const [labels, parts] = [location.hostname.split('.'), location.pathname.split('/')];
  const domains = ['', ...labels.map((_, from) => `; Domain=${labels.slice(from).join('.')}`)];
  const paths = ['/', ...parts.flatMap((_, to) => [parts.slice(0, to + 1).join('/'), `${parts.slice(0, to + 1).join('/')}/`])];
  for (const path of paths) for (const domain of domains) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}`;
}

/** `*` in a pattern stands for any run of characters. */
function matches(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? pattern === name : name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
