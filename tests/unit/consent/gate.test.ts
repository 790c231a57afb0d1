// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createGate } from '../../../src/consent/gate.ts';
import { calls, forgetCalls, pageManifest, trackerOf, useCookieJar } from '../../support/island-page.ts';

/** Everything that was loaded has run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

beforeEach(() => {
  forgetCalls();
  useCookieJar();
  localStorage.clear();
  sessionStorage.clear();
});

describe('the gate', () => {
  test('starts what may run, once, with its options', async () => {
    const gate = createGate(pageManifest());
    gate(['analytics', 'usage']);
    await settled();
    gate(['analytics', 'usage']);
    await settled();
    expect(calls()).toEqual([['start', 'counter', 'counter'], ['start', 'meter', 'meter']]);
  });

  test('stops what may no longer run, and leaves the rest alone', async () => {
    const gate = createGate(pageManifest());
    gate(['analytics', 'usage']);
    await settled();
    forgetCalls();
    gate(['usage']);
    await settled();
    expect(calls()).toEqual([['stop', 'counter', 'counter']]);
  });

  test('starts again after a stop', async () => {
    const gate = createGate(pageManifest());
    for (const running of [['recording'], [], ['recording']]) {
      gate(running);
      await settled();
    }
    expect(calls().map(([what]) => what)).toEqual(['start', 'stop', 'start']);
  });

  test('while a file is loading only the last choice counts', async () => {
    const gate = createGate(pageManifest());
    gate(['recording']);
    gate([]);
    await settled();
    expect(calls()).toEqual([['stop', 'recorder', 'recorder']]);
    forgetCalls();
    gate(['recording']);
    gate([]);
    gate(['recording']);
    await settled();
    expect(calls().filter(([what]) => what === 'stop')).toEqual([]);
    expect(calls().some(([what]) => what === 'start')).toBe(true);
  });

  test.each([
    ['a cookie', () => { document.cookie = '_c=1; Path=/'; }],
    ['a key of localStorage', () => localStorage.setItem('_c', '1')],
    ['a key of sessionStorage', () => sessionStorage.setItem('_c', '1')],
  ])('erases %s that a purpose left which may not run, also if it never ran in this page', async (_, leave) => {
    leave();
    createGate(pageManifest())([]);
    await settled();
    expect(calls()).toEqual([['erase', 'eraser', 'counter']]);
  });

  test('erases nothing where nothing was left', async () => {
    createGate(pageManifest())([]);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('erases nothing of what may run', async () => {
    document.cookie = '_c=1; Path=/';
    createGate(pageManifest())(['analytics']);
    await settled();
    expect(calls()).toEqual([['start', 'counter', 'counter']]);
  });

  test('looks for databases and caches in any case: they cannot be seen at once', async () => {
    const gate = createGate(pageManifest({ purposes: [{ id: 'x', needsConsent: true, scopes: [''], trackers: [trackerOf('base', [['indexed-db', 'base', '']])] }] }));
    gate([]);
    await settled();
    expect(calls()).toEqual([['erase', 'eraser', 'base']]);
  });

  test('tries again where a file could not be loaded', async () => {
    const broken = { client: 'data:text/javascript,throw 1', options: { id: 'b' }, stores: [] };
    const gate = createGate(pageManifest({ purposes: [{ id: 'x', needsConsent: true, scopes: [''], trackers: [broken] }] }));
    gate(['x']);
    await settled();
    broken.client = trackerOf('mended').client;
    // The gate reads the tracker it was given.
    gate(['x']);
    await settled();
    expect(calls()).toEqual([['start', 'mended', 'b']]);
  });

  test('storage that throws is storage that holds nothing', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get() { throw new Error('blocked'); } });
    expect(() => createGate(pageManifest())([])).not.toThrow();
    Object.defineProperty(globalThis, 'localStorage', own);
    await settled();
    expect(calls()).toEqual([]);
  });
});
