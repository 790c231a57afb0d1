import { describe, expect, test } from 'vitest';
import { answerInBanner, choose } from '../../../src/consent/choose.ts';
import { decide, type Decision } from '../../../src/consent/decide.ts';
import { parseRecord, type ConsentRecord } from '../../../src/consent/record.ts';
import { pageManifest } from '../../support/island-page.ts';

const manifest = pageManifest();

/** What is asked for and announced the first time. */
const first: Decision = {
  state: 'unasked',
  running: ['usage'],
  asked: ['analytics', 'recording'],
  announced: ['usage'],
  outdated: [],
};

/** What Accept and Decline decide for each purpose. */
const inBanner = (change: Partial<Decision> = {}) =>
  [true, false].map((isAccept) => manifest.purposes.map(answerInBanner(isAccept, { ...first, ...change })));

test('the first time, the banner decides on everything: Decline also objects to what runs without consent', () =>
  expect(inBanner()).toEqual([
    [true, true, true],
    [false, false, false],
  ]));

test('Accept leaves what runs without consent as it is: on, or objected to by the switch before', () => {
  expect(inBanner()[0]).toEqual([true, true, true]);
  expect(inBanner({ running: [] })[0]).toEqual([true, true, false]);
});

test('asked again, it decides on what it asks for only', () =>
  expect(inBanner({ asked: ['recording'], announced: [] })).toEqual([
    [undefined, true, undefined],
    [undefined, false, undefined],
  ]));

test('where nothing is asked, it decides on what it announces only: keep on or turn off, turn on or keep off', () => {
  const answers = [
    [undefined, undefined, true],
    [undefined, undefined, false],
  ];
  expect(inBanner({ asked: [] })).toEqual(answers);
  expect(inBanner({ asked: [], running: [] })).toEqual(answers);
});

test('asked about consent, Accept does not start what waits', () =>
  expect(inBanner({ asked: ['recording'], running: [] })[0]).toEqual([undefined, true, false]));

test('where something is saved that cannot be read, there may be an objection, and it stays one', () =>
  expect(inBanner(decide(null, manifest, false, 0))).toEqual([
    [true, true, false],
    [false, false, false],
  ]));

describe('the time of a choice', () => {
  const at = (time: string) => Date.parse(time);
  const decideAt = (before: ConsentRecord | undefined, isGranted: boolean, time: string) =>
    choose(before, manifest, () => isGranted, { method: 'preferences', gpc: false }, at(time));

  test.each([
    ['2026-11-21T16:05:00.000Z', '2026-11-21T16:05:00.000Z'],
    ['2026-11-21T16:05:59.999Z', '2026-11-21T16:05:00.000Z'],
    ['2026-11-21T23:59:30.500Z', '2026-11-21T23:59:00.000Z'],
  ])('R01: is kept to the minute: %s as %s', (time, expected) => {
    const { time: whole, purposes } = decideAt(undefined, true, time);
    expect([whole, ...Object.values(purposes).map((purpose) => purpose.time)]).toEqual(Array(4).fill(expected));
  });

  test('R06: two decisions within one minute keep their order', () => {
    const yes = decideAt(undefined, true, '2026-11-21T16:05:10Z');
    const no = decideAt(yes, false, '2026-11-21T16:05:20Z');
    const last = decideAt(no, true, '2026-11-21T16:05:30Z');
    const granted = [last, ...last.history].map(({ purposes }) => purposes['analytics']!.granted);
    expect(granted).toEqual([true, false, true]);
    expect(parseRecord(JSON.stringify(last), 'lighthouse/privacy', at('2026-11-21T16:05:30Z'))).toEqual(last);
  });
});
