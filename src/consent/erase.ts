import type { ManifestTracker } from '../model/manifest.ts';

/**
 * Removes what a tracker stored: its cookies on this host and every parent domain, and its keys in both storages.
 * Loaded only where there is something to remove, so that no page carries it for nothing.
 */
export function erase({ stores }: ManifestTracker): void {
  const labels = location.hostname.split('.');
  for (const name of document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '')) {
    if (!stores.some((pattern) => matches(pattern, name))) continue;
    document.cookie = `${name}=; Max-Age=0; Path=/`;
    labels.forEach((_, from) => {
      document.cookie = `${name}=; Max-Age=0; Path=/; Domain=${labels.slice(from).join('.')}`;
    });
  }
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) {
      if (stores.some((pattern) => matches(pattern, key))) storage.removeItem(key);
    }
  }
}

/** `*` in a pattern stands for any run of characters. */
function matches(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? pattern === name : name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
