// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Erasable, StoredName } from '../../../src/model/consent/manifest.ts';
import { forgetListeners, useCookieJar } from '../../support/island-page.ts';
import { replace } from '../../support/replaced.ts';
import { settled } from '../../support/settled.ts';

const storing = (...stores: [StoredName[0], string][]): Erasable => ({
  stores: stores.map(([kind, name]) => [kind, name, name]),
});
const never = () => false;
const cookies = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => cookie.split('=')[0]!);

let forget: () => void;
let { erase, heldBy } = await import('../../../src/consent/erase.ts');
beforeEach(async () => {
  // What it watches is one page's.
  vi.resetModules();
  ({ erase, heldBy } = await import('../../../src/consent/erase.ts'));
  forget = forgetListeners();
  useCookieJar();
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => forget());

describe('erasing', () => {
  test('removes cookies by name and pattern, and no others', () => {
    for (const name of ['_ga', '_ga_X1', '_gat', 'ga_', 'mine']) document.cookie = `${name}=1; Path=/`;
    erase(storing(['cookie', '_ga'], ['cookie', '_ga_*']), never);
    expect(cookies().sort()).toEqual(['_gat', 'ga_', 'mine']);
  });

  test('names the cookies and keys that it could not remove', () => {
    replace(document, 'cookie', { get: () => '_ga=1; _gaudi=1; mine=1', set: () => undefined });
    localStorage.setItem('_ga', '1');
    const left = storing(['cookie', '_ga'], ['local-storage', '_ga'], ['indexed-db', '_ga']);
    expect(erase(left, never)).toEqual(['_ga']);
    expect(localStorage).toHaveLength(0);
  });

  test('keeps a pattern to its start and its end', () => {
    for (const name of ['a_b', 'a_x_b', 'a_x_c', 'xa_b', 'ab', 'a_']) localStorage.setItem(name, '1');
    erase(storing(['local-storage', 'a_*_b']), never);
    expect(Object.keys(localStorage).sort()).toEqual(['a_', 'a_b', 'a_x_c', 'ab', 'xa_b']);
  });

  test('keeps each kind to itself', () => {
    document.cookie = 'k=1; Path=/';
    localStorage.setItem('k', '1');
    sessionStorage.setItem('k', '1');
    erase(storing(['cache', 'k'], ['indexed-db', 'k']), never);
    expect([cookies(), Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([['k'], ['k'], ['k']]);
    erase(storing(['session-storage', 'k']), never);
    expect([cookies(), Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([['k'], ['k'], []]);
    erase(storing(['local-storage', 'k']), never);
    expect([cookies(), Object.keys(localStorage)]).toEqual([['k'], []]);
    erase(storing(['cookie', 'k']), never);
    expect(cookies()).toEqual([]);
  });

  test('writes cookies off on every parent domain and on every path above this one', () => {
    const written: string[] = [];
    replace(document, 'cookie', {
      get: () => 'k=1; other=2',
      set: (text: string) => written.push(text),
    });
    const at = window.location.href;
    (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL('https://a.b.example/x/y/');
    erase(storing(['cookie', 'k']), never);
    (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(at);
    for (const path of ['/', '/x', '/x/', '/x/y', '/x/y/']) {
      for (const domain of ['', '; Domain=a.b.example', '; Domain=b.example', '; Domain=example'])
        for (const attributes of ['', ';Secure;SameSite=None', ';Secure;SameSite=None;Partitioned'])
          expect(written).toContain(`k=; Max-Age=0; Path=${path}${domain}${attributes}`);
    }
    expect(written.some((text) => text.startsWith('other'))).toBe(false);
  });

  test('removes databases and caches that are declared, and asks for them only then', async () => {
    const deleted: string[] = [];
    const databases = vi.fn(() => Promise.resolve([{ name: 'd1' }, { name: 'e' }, {}]));
    const keys = vi.fn(() => Promise.resolve(['c1', 'x']));
    vi.stubGlobal('indexedDB', { databases, deleteDatabase: (name: string) => deleted.push(name) });
    vi.stubGlobal('caches', { keys, delete: (name: string) => Promise.resolve(deleted.push(name)) });
    erase(storing(['cookie', 'k']), never);
    await settled();
    expect([databases.mock.calls.length, keys.mock.calls.length]).toEqual([0, 0]);
    erase(storing(['indexed-db', 'd*'], ['cache', 'c*']), never);
    await settled();
    expect(deleted.sort()).toEqual(['c1', 'd1']);
  });

  test('happens once more when the page is left, unless the purpose may run again by then', () => {
    let isWanted = false;
    erase(storing(['local-storage', 'k']), () => isWanted);
    localStorage.setItem('k', 'written again');
    isWanted = true;
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem('k')).toBe('written again');
    isWanted = false;
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem('k')).toBeNull();
  });

  test.each(['localStorage', 'sessionStorage'] as const)(
    '%s that cannot be read keeps the cookies from nothing',
    (blocked) => {
      document.cookie = 'k=1; Path=/';
      const own = Object.getOwnPropertyDescriptor(globalThis, blocked)!;
      Object.defineProperty(globalThis, blocked, {
        configurable: true,
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
      expect(() =>
        erase(storing(['local-storage', 'k'], ['session-storage', 'k'], ['cookie', 'k']), never),
      ).not.toThrow();
      Object.defineProperty(globalThis, blocked, own);
      expect(cookies()).toEqual([]);
    },
  );

  test('is asked for once, however often it is called', () => {
    const add = vi.spyOn(globalThis, 'addEventListener');
    const one = storing(['local-storage', 'k']);
    erase(one, never);
    erase(one, () => true);
    localStorage.setItem('k', '1');
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem('k')).toBe('1');
    expect(new Set(add.mock.calls.map(([, listener]) => listener)).size).toBe(1);
  });

  test('does nothing while the purpose may run', () => {
    localStorage.setItem('k', '1');
    erase(storing(['local-storage', 'k']), () => true);
    expect(localStorage.getItem('k')).toBe('1');
  });
});

test('what a tracker holds is named, kind by kind', async () => {
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([{ name: 'd' }, { name: 'e' }]) });
  vi.stubGlobal('caches', { keys: () => Promise.reject(new Error('blocked')) });
  document.cookie = '_ga=1; Path=/';
  localStorage.setItem('l', '1');
  sessionStorage.setItem('s', '1');
  const held = await heldBy(
    storing(
      ['cookie', '_ga'],
      ['cookie', 'gone'],
      ['local-storage', 'l'],
      ['session-storage', 's*'],
      ['indexed-db', 'd'],
      ['cache', 'c'],
    ),
  );
  expect(held).toEqual([
    ['cookie', '_ga'],
    ['local-storage', 'l'],
    ['session-storage', 's'],
    ['indexed-db', 'd'],
  ]);
});
