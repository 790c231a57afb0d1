// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  bare,
  parameterNames,
  withBareAddresses,
  withChangedAddresses,
  withKeptParameters,
} from '../../../src/trackers/addresses.ts';
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

test('parameters of page and referrer that may be tokens are named; those of where a visit came from are not', () => {
  Object.defineProperty(document, 'referrer', {
    configurable: true,
    value: 'https://x.example/?code=1&utm_medium=m&token=2',
  });
  expect(parameterNames()).toEqual(['token', 'state', 'code']);
  Object.defineProperty(document, 'referrer', { configurable: true, value: '' });
  expect(parameterNames()).toEqual(['token', 'state']);
});

describe('of a query', () => {
  test.each([
    ['https://x.example/a/?token=1&utm_source=m&topic=t&Topic=T#f', 'https://x.example/a/?utm_source=m&topic=t'],
    ['https://x.example/?a=1&a=2&utm_id=3', 'https://x.example/?utm_id=3'],
    ['https://x.example/?token=1', 'https://x.example/'],
    ['mailto:a@x.example?subject=secret', 'mailto:a@x.example'],
    ['/a/?token=1#f', '/a/'],
    ['', ''],
  ])('%s is left: %s', (address, expected) => expect(withKeptParameters(address, ['topic'])).toBe(expected));

  test('addresses in what is sent are changed, line by line, and nothing else is', () => {
    const sent =
      'v=2&dl=https%3A%2F%2Fx.example%2F%3Ft%3D1&dt=100%25+%zz\r\nen=click&ep.link_url=%2Fa%3Ft%3D1\r\nen=scroll';
    expect(withChangedAddresses(sent, bare)).toBe(
      'v=2&dl=https%3A%2F%2Fx.example%2F&dt=100%25+%zz\r\nen=click&ep.link_url=%2Fa\r\nen=scroll',
    );
    expect(withChangedAddresses('https://x.example/g?v=2&dr=https://y.example/?q=1', bare)).toBe(
      'https://x.example/g?v=2&dr=https%3A%2F%2Fy.example%2F',
    );
  });
});

test('whether cookies and sessionStorage work is tried under declared names, and nothing is left', () => {
  useCookieJar();
  sessionStorage.clear();
  expect([keepsCookies('own'), keepsSession('own'), document.cookie, sessionStorage.length]).toEqual([
    true,
    true,
    '',
    0,
  ]);
  document.cookie = 'own=id; Path=/';
  sessionStorage.setItem('own', 'state');
  expect([keepsCookies('own'), keepsSession('own')]).toEqual([true, true]);
  expect([document.cookie, sessionStorage.getItem('own')]).toEqual(['own=id', 'state']);
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => undefined });
  const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get() {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  expect([keepsCookies('own'), keepsSession('own')]).toEqual([false, false]);
  Object.defineProperty(globalThis, 'sessionStorage', own);
});
