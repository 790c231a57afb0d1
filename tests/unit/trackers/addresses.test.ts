// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bare, parameterNames, withBareAddresses } from '../../../src/trackers/addresses.ts';
import { keepsCookies, keepsSession } from '../../../src/trackers/probes.ts';
import { useCookieJar } from '../../support/island-page.ts';

const go = (url: string) => (window as unknown as { happyDOM: { setURL: (to: string) => void } }).happyDOM.setURL(url);
beforeEach(() => go('https://policies.example/a/?token=s&utm_source=letter&state=t#access_token=u'));
afterEach(() => go('about:blank'));

test.each([
  ['https://x.example/a/?t=1#u', 'https://x.example/a/'],
  ['https://x.example/a/#u?t=1', 'https://x.example/a/'],
  ['https://x.example/a/', 'https://x.example/a/'],
  ['', ''],
  ['https://x.example/?a=\n#b', 'https://x.example/'],
])('%s has no query and no fragment: %s', (address, expected) => expect(bare(address)).toBe(expected));

test('addresses of this site are bare, however deep; others are left alone', () => {
  expect(
    withBareAddresses({
      u: location.href,
      deep: [{ r: 'https://policies.example/b/#c' }],
      other: 'https://x.example/?q=1',
      n: 5,
    }),
  ).toEqual({
    u: 'https://policies.example/a/',
    deep: [{ r: 'https://policies.example/b/' }],
    other: 'https://x.example/?q=1',
    n: 5,
  });
});

test('parameters that may be tokens are named, of the page and of the referrer; those that say where a visit came from are not', () => {
  Object.defineProperty(document, 'referrer', {
    configurable: true,
    value: 'https://x.example/?code=1&utm_medium=m&token=2',
  });
  expect(parameterNames()).toEqual(['token', 'state', 'code']);
  Object.defineProperty(document, 'referrer', { configurable: true, value: '' });
  expect(parameterNames()).toEqual(['token', 'state']);
});

test('whether cookies and sessionStorage can be written is asked without leaving anything', () => {
  useCookieJar();
  sessionStorage.clear();
  expect([keepsCookies(), keepsSession(), document.cookie, sessionStorage.length]).toEqual([true, true, '', 0]);
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => undefined });
  const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get() {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  expect([keepsCookies(), keepsSession()]).toEqual([false, false]);
  Object.defineProperty(globalThis, 'sessionStorage', own);
});
