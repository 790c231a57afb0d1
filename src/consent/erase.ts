import type { ManifestTracker } from '../model/consent/manifest.ts';

type Kind = ManifestTracker['stores'][number][0];

/** What to remove when the page is left, and whether its purpose may run again by then. */
const watched = new Map<ManifestTracker, () => boolean>();

/**
 * Removes what a tracker stored, by its facts, now and when the page is left: its own code may write again until then.
 * Loaded only where there is something to remove, so that no page carries it for nothing.
 * `isWanted`: whether its purpose may run again by then.
 */
export function erase(tracker: ManifestTracker, isWanted: () => boolean): void {
  watched.set(tracker, isWanted);
  removeUnwanted();
  // Once more as the last of those who are told, and also where a page is only hidden: some are never told more.
  for (const event of ['pagehide', 'visibilitychange']) {
    removeEventListener(event, removeUnwanted, true);
    addEventListener(event, removeUnwanted, true);
  }
}

const removeUnwanted = (): void => watched.forEach((isWanted, tracker) => void (isWanted() || removeNow(tracker)));

/** A storage of this page; none where the browser lets nobody read it, trackers included. */
function storageOf(kind: Kind): Storage | undefined {
  try {
    return kind === 'local-storage' ? localStorage : kind === 'session-storage' ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
}

const cookieNames = (): string[] => document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '');

/** Names of what is kept on the device of one kind; databases and caches where the browser lists them. */
async function namesOf(kind: Kind): Promise<string[]> {
  try {
    if (kind === 'cookie') return cookieNames();
    if (kind === 'cache') return await caches.keys();
    if (kind === 'indexed-db') return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    return Object.keys(storageOf(kind) ?? {});
  } catch {
    return [];
  }
}

/** What a tracker holds now: kind and name of each. */
export async function heldBy({ stores }: ManifestTracker): Promise<[Kind, string][]> {
  const found = await Promise.all(
    stores.map(async ([kind, pattern]) =>
      (await namesOf(kind)).filter((name) => matches(pattern, name)).map((name): [Kind, string] => [kind, name]),
    ),
  );
  return found.flat();
}

/** Cookies and keys at once, as a page that is left waits for nothing; databases and caches when the browser has named them. */
function removeNow({ stores }: ManifestTracker): void {
  for (const [kind, pattern] of stores) {
    const isOf = (name: string): boolean => matches(pattern, name);
    if (kind === 'cookie') cookieNames().filter(isOf).forEach(removeCookie);
    const storage = storageOf(kind);
    if (storage)
      Object.keys(storage)
        .filter(isOf)
        .forEach((key) => storage.removeItem(key));
    if (kind === 'cache')
      void namesOf(kind).then((names) => names.filter(isOf).forEach((name) => void caches.delete(name)));
    if (kind === 'indexed-db')
      void namesOf(kind).then((names) => names.filter(isOf).forEach((name) => indexedDB.deleteDatabase(name)));
  }
}

/** On this host and every parent domain, on this path and every one above. */
function removeCookie(name: string): void {
  const [labels, parts] = [location.hostname.split('.'), location.pathname.split('/')];
  const domains = ['', ...labels.map((_, from) => `; Domain=${labels.slice(from).join('.')}`)];
  const paths = [
    '/',
    ...parts.flatMap((_, to) => [parts.slice(0, to + 1).join('/'), `${parts.slice(0, to + 1).join('/')}/`]),
  ];
  for (const path of paths)
    for (const domain of domains) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}`;
}

/** `*` in a pattern stands for any run of characters. */
function matches(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined
    ? pattern === name
    : name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
