// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createGate } from '../../../src/consent/gate.ts';
import { calls, forgetCalls, pageManifest, trackerOf, useCookieJar } from '../../support/island-page.ts';
import { replace, unreadable } from '../../support/replaced.ts';
import { settled } from '../../support/settled.ts';

beforeEach(() => {
  forgetCalls();
  useCookieJar();
  localStorage.clear();
  sessionStorage.clear();
});

describe('the gate', () => {
  test('starts what may run, once, with its options', async () => {
    const gate = createGate(pageManifest());
    gate(['analytics', 'usage'], true);
    await settled();
    gate(['analytics', 'usage'], true);
    await settled();
    expect(calls()).toEqual([
      ['start', 'counter', 'counter'],
      ['start', 'meter', 'meter'],
    ]);
  });

  test('stops what may no longer run, and leaves the rest alone', async () => {
    const gate = createGate(pageManifest());
    gate(['analytics', 'usage'], true);
    await settled();
    forgetCalls();
    gate(['usage'], true);
    await settled();
    expect(calls()).toEqual([
      ['stop', 'counter', 'counter'],
      ['erase', 'eraser', 'counter'],
    ]);
  });

  test('what ran is erased when it stops, whatever it has stored so far: its own code may still be loading', async () => {
    const gate = createGate(pageManifest());
    gate(['analytics'], true);
    await settled();
    gate([], false);
    await settled();
    expect(calls()).toContainEqual(['erase', 'eraser', 'counter']);
  });

  test('starts again after a stop', async () => {
    const gate = createGate(pageManifest());
    for (const running of [['recording'], [], ['recording']]) {
      gate(running, true);
      await settled();
    }
    expect(calls().map(([what]) => what)).toEqual(['start', 'stop', 'start']);
  });

  test('while a file is loading only the last choice counts', async () => {
    const gate = createGate(pageManifest());
    gate(['recording'], true);
    gate([], true);
    await settled();
    expect(calls()).toEqual([]);
    gate(['recording'], true);
    gate([], true);
    gate(['recording'], true);
    await settled();
    expect(calls()).toEqual([['start', 'recorder', 'recorder']]);
  });

  test.each([
    [
      'a cookie',
      () => {
        document.cookie = '_c=1; Path=/';
      },
    ],
    ['a key of localStorage', () => localStorage.setItem('_c', '1')],
    ['a key of sessionStorage', () => sessionStorage.setItem('_c', '1')],
  ])('erases %s that a purpose left which may not run, also if it never ran in this page', async (_, leave) => {
    leave();
    createGate(pageManifest())([], true);
    await settled();
    expect(calls()).toEqual([['erase', 'eraser', 'counter']]);
  });

  test('erases nothing where nobody has chosen: it may be of other pages of the host', async () => {
    document.cookie = '_c=1; Path=/';
    createGate(pageManifest())([], false);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('what trackers left that have ended is erased', async () => {
    document.cookie = '_old=1; Path=/';
    createGate(pageManifest({ ended: [['cookie', '_old', '_old']] }))([], true);
    await settled();
    expect(calls()).toEqual([['erase', 'eraser', '_old']]);
  });

  test('what has ended is left alone where nobody has chosen, whatever the first purpose rests on', async () => {
    document.cookie = '_old=1; Path=/';
    const [analytics, recording, usage] = pageManifest().purposes;
    for (const purposes of [
      [analytics!, recording!, usage!],
      [usage!, analytics!, recording!],
    ])
      createGate(pageManifest({ purposes, ended: [['cookie', '_old', '_old']] }))([], false);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('and where nothing was left of it, nothing is loaded', async () => {
    createGate(pageManifest({ ended: [['cookie', '_old', '_old']] }))([], true);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('an eraser that is blocked breaks nothing', async () => {
    document.cookie = '_c=1; Path=/';
    createGate(pageManifest({ eraser: 'data:text/javascript,throw 1' }))([], true);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('erases nothing where nothing was left', async () => {
    createGate(pageManifest())([], true);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('erases nothing of what may run', async () => {
    document.cookie = '_c=1; Path=/';
    createGate(pageManifest())(['analytics'], true);
    await settled();
    expect(calls()).toEqual([['start', 'counter', 'counter']]);
  });

  test('looks for databases and caches in any case: they cannot be seen at once', async () => {
    const gate = createGate(
      pageManifest({
        purposes: [
          {
            id: 'x',
            name: 'X',
            needsConsent: true,
            disclosureHashes: [''],
            trackers: [trackerOf('base', [['indexed-db', 'base', '']])],
          },
        ],
      }),
    );
    gate([], true);
    await settled();
    expect(calls()).toEqual([['erase', 'eraser', 'base']]);
  });

  test('tries again where a file could not be loaded', async () => {
    const broken = { client: 'data:text/javascript,throw 1', options: { id: 'b' }, stores: [] };
    const gate = createGate(
      pageManifest({
        purposes: [{ id: 'x', name: 'X', needsConsent: true, disclosureHashes: [''], trackers: [broken] }],
      }),
    );
    gate(['x'], true);
    await settled();
    broken.client = trackerOf('mended').client;
    // The gate reads the tracker it was given.
    gate(['x'], true);
    await settled();
    expect(calls()).toEqual([['start', 'mended', 'b']]);
  });

  test('storage that throws may hold something: the eraser looks at each', async () => {
    const putBack = replace(globalThis, 'localStorage', unreadable);
    expect(() => createGate(pageManifest())([], true)).not.toThrow();
    putBack();
    await settled();
    expect(calls()).toContainEqual(['erase', 'eraser', 'counter']);
  });
});
