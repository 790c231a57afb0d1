// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createGate } from '../../../src/consent/gate.ts';
import type { Manifest, ManifestPurpose, ManifestTracker } from '../../../src/model/consent/manifest.ts';
import {
  calls,
  forgetCalls,
  pageManifest,
  recordingModule,
  trackerOf,
  useCookieJar,
} from '../../support/island-page.ts';
import { replace, unreadable } from '../../support/replaced.ts';
import { settled } from '../../support/settled.ts';

/** What a page's gate does with the purposes that may run. */
const open = (change: Partial<Manifest> = {}) => createGate(pageManifest(change), () => undefined).follow;

const module = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** A purpose that needs consent, with one tracker. */
const oneTracker = (tracker: ManifestTracker): ManifestPurpose => ({
  id: 'x',
  name: 'X',
  needsConsent: true,
  disclosureHashes: [''],
  trackers: [tracker],
});

beforeEach(() => {
  forgetCalls();
  useCookieJar();
  localStorage.clear();
  sessionStorage.clear();
});

describe('the gate', () => {
  test('starts what may run, once, with its options', async () => {
    const gate = open();
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
    const gate = open();
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

  test('what ran is erased when it stops, whatever it stored: its own code may still be loading', async () => {
    const gate = open();
    gate(['analytics'], true);
    await settled();
    gate([], false);
    await settled();
    expect(calls()).toContainEqual(['erase', 'eraser', 'counter']);
  });

  test('starts again after a stop', async () => {
    const gate = open();
    for (const running of [['recording'], [], ['recording']]) {
      gate(running, true);
      await settled();
    }
    expect(calls().map(([what]) => what)).toEqual(['start', 'stop', 'start']);
  });

  test('while a file is loading only the last choice counts', async () => {
    const gate = open();
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
    open()([], true);
    await settled();
    expect(calls()).toEqual([['erase', 'eraser', 'counter']]);
  });

  test('erases nothing where nobody has chosen: it may be of other pages of the host', async () => {
    document.cookie = '_c=1; Path=/';
    open()([], false);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('what trackers left that have ended is erased', async () => {
    document.cookie = '_old=1; Path=/';
    open({ ended: { stores: [['cookie', '_old', '_old']] } })([], true);
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
      open({ purposes, ended: { stores: [['cookie', '_old', '_old']] } })([], false);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('and where nothing was left of it, nothing is loaded', async () => {
    open({ ended: { stores: [['cookie', '_old', '_old']] } })([], true);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('an eraser that is blocked breaks nothing', async () => {
    document.cookie = '_c=1; Path=/';
    open({ eraser: 'data:text/javascript,throw 1' })([], true);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('erases nothing where nothing was left', async () => {
    open()([], true);
    await settled();
    expect(calls()).toEqual([]);
  });

  test('erases nothing of what may run', async () => {
    document.cookie = '_c=1; Path=/';
    open()(['analytics'], true);
    await settled();
    expect(calls()).toEqual([['start', 'counter', 'counter']]);
  });

  test('looks for databases and caches in any case: they cannot be seen at once', async () => {
    const gate = open({
      purposes: [
        {
          id: 'x',
          name: 'X',
          needsConsent: true,
          disclosureHashes: [''],
          trackers: [trackerOf('base', [['indexed-db', 'base', '']])],
        },
      ],
    });
    gate([], true);
    await settled();
    expect(calls()).toEqual([['erase', 'eraser', 'base']]);
  });

  test('tries again where a file could not be loaded', async () => {
    const broken = { client: 'data:text/javascript,throw 1', options: { id: 'b' }, stores: [] };
    const gate = open({
      purposes: [{ id: 'x', name: 'X', needsConsent: true, disclosureHashes: [''], trackers: [broken] }],
    });
    gate(['x'], true);
    await settled();
    broken.client = trackerOf('mended').client;
    // The gate reads the tracker it was given.
    gate(['x'], true);
    await settled();
    expect(calls()).toEqual([['start', 'mended', 'b']]);
  });

  test('and at once under another address: hosts and browsers keep a failure', async () => {
    // Asked for under its own address it fails, as a kept failure does; the query ends in the comment.
    const kept = (module: string, name: string) =>
      `data:text/javascript,${encodeURIComponent(
        "const isAgain = import.meta.url.includes('?'); if (!isAgain) throw 1;" +
          `${decodeURIComponent(module.split(',')[1]!)}//${name}`,
      )}`;
    document.cookie = '_c=1; Path=/';
    const gate = open({
      purposes: [
        oneTracker({
          ...trackerOf('counter', [['cookie', '_c', '_c']]),
          client: kept(recordingModule('counter'), 'c'),
        }),
      ],
      eraser: kept(recordingModule('eraser'), 'e'),
    });
    gate(['x'], true);
    await settled();
    gate([], true);
    await settled();
    expect(calls()).toEqual([
      ['start', 'counter', 'counter'],
      ['stop', 'counter', 'counter'],
      ['erase', 'eraser', 'counter'],
    ]);
  });

  test('a client that was loaded past a failure is loaded once: it knows what it started', async () => {
    const client = module(`
      if (!import.meta.url.includes('?')) throw 1;
      let times = 0;
      export const start = () => (globalThis.calls ??= []).push(['start', ++times]);
      export const stop = () => globalThis.calls.push(['stop', times]); //once`);
    const gate = open({ purposes: [oneTracker({ ...trackerOf('x'), client })] });
    for (const running of [['x'], [], ['x']]) {
      gate(running, true);
      await settled();
    }
    expect(calls()).toEqual([
      ['start', 1],
      ['stop', 1],
      ['start', 2],
    ]);
  });

  test('a page on which rights are exercised starts nothing, and erases', async () => {
    document.cookie = '_c=1; Path=/';
    const gate = createGate(pageManifest({ isQuiet: true }), () => undefined);
    gate.follow(['recording', 'usage'], true);
    await settled();
    expect(calls()).toEqual([['erase', 'eraser', 'counter']]);
    expect(gate.running()).toEqual([]);
  });

  test('a page in a frame starts nothing', async () => {
    replace(globalThis, 'top', { value: {} });
    const gate = createGate(pageManifest(), () => undefined);
    gate.follow(['recording', 'usage'], true);
    await settled();
    expect([calls(), gate.running()]).toEqual([[], []]);
  });

  test('storage that throws may hold something: the eraser looks at each', async () => {
    const putBack = replace(globalThis, 'localStorage', unreadable);
    expect(() => open()([], true)).not.toThrow();
    putBack();
    await settled();
    expect(calls()).toContainEqual(['erase', 'eraser', 'counter']);
  });
});

describe('what is known afterwards', () => {
  /** What was known each time that something came of a decision, beginning with the decision itself. */
  function watch(change: Partial<Manifest>) {
    const known: { running: string[]; unremoved: string[] }[] = [];
    const note = () => known.push({ running: gate.running(), unremoved: gate.unremoved() });
    const gate = createGate(pageManifest(change), note);
    const follow = async (running: string[]) => {
      known.length = 0;
      gate.follow(running, true);
      note();
      await settled();
      return known.at(-1);
    };
    return { follow, known };
  }
  const failing = module("throw new Error('a client that does not load')");

  test('what was started runs', async () => {
    const { follow, known } = watch({});
    expect(await follow(['analytics'])).toEqual({ running: ['Analytics'], unremoved: [] });
    expect(known[0]).toEqual({ running: ['Analytics'], unremoved: [] });
  });

  test('what runs is named in the order of the page', async () => {
    const { follow } = watch({});
    expect(await follow(['usage', 'analytics'])).toMatchObject({ running: ['Analytics', 'Usage'] });
  });

  test('a client that does not load does not run, until it does', async () => {
    const tracker = { ...trackerOf('counter'), client: failing };
    const { follow, known } = watch({ purposes: [oneTracker(tracker)] });
    expect(await follow(['x'])).toEqual({ running: [], unremoved: [] });
    tracker.client = recordingModule('counter');
    expect(await follow(['x'])).toEqual({ running: ['X'], unremoved: [] });
    // Until then it is not said to be on.
    expect(known[0]!.running).toEqual([]);
  });

  test('a purpose of which something runs is on', async () => {
    const purpose = {
      ...oneTracker(trackerOf('counter')),
      trackers: [trackerOf('counter'), { ...trackerOf('b'), client: failing }],
    };
    const { follow } = watch({ purposes: [purpose] });
    expect(await follow(['x'])).toMatchObject({ running: ['X'] });
  });

  test('a tracker whose start throws does not run: it is stopped, and tried again', async () => {
    const client = module(`
      const note = (what) => () => { (globalThis.calls ??= []).push([what]); throw new Error(what); };
      export const start = note('start'); export const stop = note('stop');`);
    const { follow } = watch({ purposes: [oneTracker({ ...trackerOf('x'), client })] });
    expect(await follow(['x'])).toEqual({ running: [], unremoved: [] });
    expect(await follow(['x'])).toEqual({ running: [], unremoved: [] });
    expect(calls()).toEqual([['start'], ['stop'], ['start'], ['stop']]);
  });

  test('R05: a tracker whose stop throws is erased all the same, and so are those after it', async () => {
    const client = module("export const start = () => undefined; export const stop = () => { throw new Error('x'); };");
    const stores: ManifestTracker['stores'] = [['cookie', '_c', '_c']];
    const purpose = oneTracker({ ...trackerOf('x', stores), client });
    const { follow } = watch({ purposes: [{ ...purpose, trackers: [...purpose.trackers, trackerOf('y', stores)] }] });
    await follow(['x']);
    await follow([]);
    expect(calls().filter(([what]) => what !== 'start')).toEqual([
      ['stop', 'y', 'y'],
      ['erase', 'eraser', 'x'],
      ['erase', 'eraser', 'y'],
    ]);
  });

  test('R05: without the eraser, what is on the device is named', async () => {
    document.cookie = '_c=1; Path=/';
    document.cookie = '_old_1=1; Path=/';
    const { follow, known } = watch({
      eraser: failing,
      ended: {
        stores: [
          ['cookie', '_old_*', '_old_'],
          ['cookie', '_gone', '_gone'],
        ],
      },
    });
    expect(await follow([])).toEqual({ running: [], unremoved: ['_c', '_old_*'] });
    expect(known[0]!.unremoved).toEqual([]);
  });

  test('R05: what the eraser could not remove is named, and no longer where it may be there', async () => {
    document.cookie = '_c=1; Path=/';
    replace(globalThis, 'stays', { value: ['_c'] });
    const { follow } = watch({});
    expect(await follow([])).toMatchObject({ unremoved: ['_c'] });
    expect(await follow(['analytics'])).toMatchObject({ unremoved: [] });
  });

  test('where a purpose is allowed again before its erasure was tried, nothing is said to remain', async () => {
    document.cookie = '_c=1; Path=/';
    const { follow } = watch({ eraser: failing });
    void follow([]);
    expect(await follow(['analytics'])).toMatchObject({ unremoved: [] });
  });
});
