import { describe, expect, test } from 'vitest';
import { choose, type Answer } from '../../../src/consent/choose.ts';
import { decide } from '../../../src/consent/decide.ts';
import { HISTORY, parseRecord, type ConsentRecord, type Method, type Stored } from '../../../src/consent/record.ts';
import type { Manifest } from '../../../src/model/consent/manifest.ts';
import { words } from '../../../src/words/index.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
const MINUTE = 60_000;

const manifest: Manifest = {
  organization: 'lighthouse',
  under: {
    schema: 1,
    policy: 'lighthouse/privacy',
    language: 'en',
  },
  text: { version: '2026-06-03', sha256: 'f'.repeat(64), notice: 'e'.repeat(64) },
  acceptedDays: 184,
  declinedDays: 365,
  scripts: [],
  eraser: '',
  words: words.consent.states,
  months: [],
  ended: { stores: [] },
  purposes: [
    { id: 'analytics', name: 'Analytics', needsConsent: true, disclosureHashes: ['aaaa'], trackers: [] },
    { id: 'recording', name: 'Recording', needsConsent: true, disclosureHashes: ['bbbb'], trackers: [] },
    { id: 'usage', name: 'Usage', needsConsent: false, disclosureHashes: ['cccc'], trackers: [] },
  ],
};
const all = { analytics: true, recording: true, usage: true };
const none = { analytics: false, recording: false, usage: false };
const { version, sha256, notice } = manifest.text;
const record = (
  granted: Record<string, boolean>,
  method: Method = 'banner',
  gpc = false,
  time = now - DAY,
  under = manifest,
): ConsentRecord => choose(undefined, under, ({ id }) => granted[id], { method, gpc }, time);
/** An answer for one purpose. */
const only =
  (one: string, granted: boolean): Answer =>
  ({ id }) =>
    id === one ? granted : undefined;
const answer = (stored: Stored, gpc = false, page = manifest, at = now) => decide(stored, page, gpc, at);
const withScope = (...disclosureHashes: [string, ...string[]]): Manifest => ({
  ...manifest,
  purposes: [{ ...manifest.purposes[0]!, disclosureHashes }, ...manifest.purposes.slice(1)],
});

describe('the state table (docs/consent-states.md)', () => {
  test('GPC on, no choice: no banner, optional purposes off, and said so (G01, G04, G05)', () => {
    expect(answer(undefined, true)).toMatchObject({ state: 'gpc', running: [], asked: [], outdated: [] });
  });
  test('GPC on, accepted before GPC: paused (G06)', () => {
    expect(answer(record(all), true)).toMatchObject({ state: 'paused', running: [], asked: [], outdated: [] });
  });
  test('GPC on, accepted in the panel with GPC on: on, although the browser sends it', () => {
    expect(answer(record(all, 'gpc-override', true), true)).toMatchObject({
      state: 'override',
      running: ['analytics', 'recording', 'usage'],
      asked: [],
      outdated: [],
    });
  });
  test('GPC on, declined: off', () => {
    expect(answer(record(none), true)).toMatchObject({ state: 'declined-gpc', running: [], asked: [], outdated: [] });
  });
  test('GPC off, no choice: asks, and only what needs no consent runs (B01, G07)', () => {
    expect(answer(undefined)).toMatchObject({
      state: 'unasked',
      running: ['usage'],
      asked: ['analytics', 'recording'],
      outdated: [],
    });
  });
  test('GPC off, accepted, disclosure unchanged: on', () => {
    expect(answer(record(all))).toMatchObject({
      state: 'on',
      running: ['analytics', 'recording', 'usage'],
      asked: [],
      outdated: [],
    });
  });
  test('GPC off, accepted, disclosure changed: asks again for that purpose only, and it is off (R10)', () => {
    expect(answer(record(all), false, withScope('new!'))).toMatchObject({
      state: 'changed',
      running: ['recording', 'usage'],
      asked: ['analytics'],
      outdated: ['aaaa'],
    });
  });
  test('GPC off, accepted, lapsed: asks again, and off (R09)', () => {
    expect(answer(record(all), false, manifest, now + 183 * DAY)).toMatchObject({
      state: 'lapsed',
      running: ['usage'],
      asked: ['analytics', 'recording'],
      outdated: [],
    });
    expect(answer(record(all), false, manifest, now + 183 * DAY - 1).state).toBe('on');
  });
  test('GPC off, declined: no banner for the time the organization sets (R07, R08)', () => {
    expect(answer(record(none))).toMatchObject({ state: 'declined', running: [], asked: [], outdated: [] });
    expect(answer(record(none), false, manifest, now + 363 * DAY).asked).toEqual([]);
    expect(answer(record(none), false, manifest, now + 364 * DAY)).toMatchObject({
      state: 'lapsed',
      running: [],
      asked: ['analytics', 'recording'],
      outdated: [],
    });
  });
});

describe('beside the table', () => {
  test('until changed: a choice never lapses', () => {
    const page = { ...manifest, acceptedDays: undefined, declinedDays: undefined };
    for (const choice of [all, none]) expect(answer(record(choice), false, page, now + 10_000 * DAY).asked).toEqual([]);
  });
  test('a purpose that is new since the choice is asked for, and the others stay', () => {
    const { analytics, usage } = record(all).purposes;
    expect(answer({ ...record(all), purposes: { analytics: analytics!, usage: usage! } })).toMatchObject({
      state: 'changed',
      running: ['analytics', 'usage'],
      asked: ['recording'],
      outdated: [],
    });
  });
  test('a yes to a disclosure that said at least as much still holds, and its record stays as it is', () => {
    const page = withScope('less', 'aaaa');
    expect(answer(record(all), false, page)).toEqual(answer(record(all)));
    expect(record(all, 'banner', false, now, page).purposes['analytics']?.disclosureHash).toBe('less');
  });
  test('a changed disclosure does not ask somebody who declined', () => {
    expect(answer(record(none), false, withScope('new!')).asked).toEqual([]);
  });
  test('an objection holds, also when what it was made against changes', () => {
    const objected = record({ analytics: true, recording: true, usage: false });
    const page: Manifest = {
      ...manifest,
      purposes: manifest.purposes.map((purpose) =>
        purpose.id === 'usage' ? { ...purpose, disclosureHashes: ['new!'] } : purpose,
      ),
    };
    expect(answer(objected, false, page, now).running).not.toContain('usage');
  });
  test('where something is kept that cannot be read, there may be an objection: nothing runs unasked', () => {
    expect(answer(null)).toMatchObject({ state: 'unasked', running: [], asked: ['analytics', 'recording'] });
    expect(answer(null, true)).toMatchObject({ state: 'gpc', running: [], asked: [] });
  });
  test('an objection outlives that its purpose is away for a while', () => {
    const objected = record({ analytics: true, recording: true, usage: false });
    const without = { ...manifest, purposes: manifest.purposes.filter(({ id }) => id !== 'usage') };
    expect(answer(choose(objected, without, () => true, { method: 'preferences', gpc: false }, now)).running).toEqual([
      'analytics',
      'recording',
    ]);
  });
  test('each purpose keeps the version under which it was decided on', () => {
    const under = { ...manifest, text: { ...manifest.text, version: '2026-10-01', sha256: 'a'.repeat(64) } };
    const later = choose(record(all), under, only('recording', false), { method: 'preferences', gpc: false }, now);
    expect(later.purposes).toMatchObject({
      analytics: { version: '2026-06-03', sha256 },
      recording: { version: '2026-10-01', sha256: 'a'.repeat(64) },
    });
  });
  test('a yes under GPC is for the disclosure it was given to, and lapses too', () => {
    expect(answer(record(all, 'gpc-override', true), true, withScope('new!')).running).toEqual(['recording', 'usage']);
    expect(answer(record(all, 'gpc-override', true), true, manifest, now + 184 * DAY).running).toEqual([]);
  });
  test('who objects to nothing and accepts nothing is not told that all is off', () => {
    expect(answer(record({ analytics: false, recording: false, usage: true }))).toMatchObject({
      state: 'on',
      running: ['usage'],
      asked: [],
      outdated: [],
    });
  });
  test('nor is told under GPC that something is paused', () => {
    expect(answer(record({ analytics: false, recording: false, usage: true }), true).state).toBe('declined-gpc');
  });
  test('a yes of before GPC does not become stronger than it by a yes to something else', () => {
    const mixed = choose(record(all), manifest, only('recording', true), { method: 'gpc-override', gpc: true }, now);
    expect(answer(mixed, true).running).toEqual(['recording']);
  });
  test('a yes in part runs in part', () => {
    expect(answer(record({ analytics: true, recording: false, usage: true }))).toMatchObject({
      state: 'on',
      running: ['analytics', 'usage'],
      asked: [],
      outdated: [],
    });
  });
  test('with everything else granted, a refused purpose stays off', () => {
    for (const id of ['analytics', 'recording', 'usage'])
      expect(answer(record({ ...all, [id]: false })).running).not.toContain(id);
  });
});

describe('the record', () => {
  test('R01: names policy, version, purposes, time, method, GPC and language, and nothing of the person', () => {
    expect(record(all)).toEqual({
      schema: 1,
      policy: 'lighthouse/privacy',
      version: '2026-06-03',
      sha256: 'f'.repeat(64),
      notice: 'e'.repeat(64),
      time: '2026-11-20T12:00:00.000Z',
      method: 'banner',
      gpc: false,
      language: 'en',
      history: [],
      purposes: Object.fromEntries(
        (
          [
            ['analytics', 'aaaa'],
            ['recording', 'bbbb'],
            ['usage', 'cccc'],
          ] as const
        ).map(([id, disclosureHash]) => [
          id,
          {
            ...(id === 'usage' ? { objected: false } : { granted: true }),
            disclosureHash,
            version,
            sha256,
            notice,
            time: '2026-11-20T12:00:00.000Z',
            gpc: false,
          },
        ]),
      ),
    });
  });
  test('R06: keeps the choices before, newest first, and no more than its limit', () => {
    let latest = record(none);
    for (let index = 0; index < 30; index++) {
      const time = now + index * MINUTE;
      latest = choose(latest, manifest, () => index % 2 === 0, { method: 'preferences', gpc: false }, time);
    }
    expect(latest.history).toHaveLength(HISTORY);
    expect(latest.history[0]).toMatchObject({ time: new Date(now + 28 * MINUTE).toISOString() });
    expect(latest.history[0]).not.toHaveProperty('history');
  });
  test('a decision on one purpose leaves the others as they were', () => {
    const before = record(all);
    const after = choose(before, manifest, only('recording', false), { method: 'banner', gpc: false }, now);
    expect(after.purposes).toEqual({
      ...before.purposes,
      recording: {
        granted: false,
        disclosureHash: 'bbbb',
        version,
        sha256,
        notice,
        time: new Date(now).toISOString(),
        gpc: false,
      },
    });
  });
  test('R09: and does not renew them', () => {
    const first = record(all, 'banner', false, now - 180 * DAY);
    const later = choose(first, manifest, only('recording', true), { method: 'preferences', gpc: false }, now);
    expect(answer(later, false, manifest, now + 10 * DAY)).toMatchObject({
      state: 'lapsed',
      running: ['recording', 'usage'],
      asked: ['analytics'],
      outdated: [],
    });
  });
  test('is read back as it was written', () => {
    const written = record(all);
    expect(parseRecord(JSON.stringify(written), manifest.under.policy, now)).toEqual(written);
  });
});

describe('B14: what is unreadable, hostile or from the future is no record', () => {
  const sound = record(all);
  const texts: [string, string][] = [
    ['no JSON', 'yes'],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['another schema', JSON.stringify({ ...sound, schema: 2 })],
    ['another organization', JSON.stringify({ ...sound, policy: 'other/privacy' })],
    ['the future', JSON.stringify({ ...sound, time: new Date(now + DAY).toISOString() })],
    ['no time', JSON.stringify({ ...sound, time: 'soon' })],
    ['purposes of a wrong type', JSON.stringify({ ...sound, purposes: { analytics: true } })],
    ...(
      [
        ['granted', 1],
        ['disclosureHash', 5],
        ['version', { toString: 1 }],
      ] as const
    ).map(([field, value]): [string, string] => [
      `a purpose whose ${field} is of a wrong type`,
      JSON.stringify({ ...sound, purposes: { analytics: { ...sound.purposes['analytics'], [field]: value } } }),
    ]),
    [
      'a purpose of the future',
      JSON.stringify({
        ...sound,
        purposes: { analytics: { ...sound.purposes['analytics'], time: new Date(now + DAY).toISOString() } },
      }),
    ],
    [
      'a purpose without a time',
      JSON.stringify({ ...sound, purposes: { analytics: { granted: true, disclosureHash: 'aaaa' } } }),
    ],
    ['purposes that are null', JSON.stringify({ ...sound, purposes: null })],
    ['a version that is an object', JSON.stringify({ ...sound, version: { toString: 1 } })],
    ['history that is no list', JSON.stringify({ ...sound, history: 'long' })],
  ];
  test.each(texts)('%s', (_, text) => expect(parseRecord(text, manifest.under.policy, now)).toBeNull());

  test('a stored __proto__ grants nothing', () => {
    const hostile = JSON.stringify({ ...sound, purposes: {} }).replace(
      '"purposes":{}',
      '"purposes":{"__proto__":{"granted":true,"disclosureHash":"aaaa"}}',
    );
    const page = { ...manifest, purposes: [{ ...manifest.purposes[0]!, id: 'granted' }] };
    expect(answer(parseRecord(hostile, manifest.under.policy, now), false, page).running).toEqual([]);
  });
  test('an inherited key grants nothing', () => {
    const page = {
      ...manifest,
      purposes: ['toString', 'constructor', '__proto__'].map((id) => ({ ...manifest.purposes[0]!, id })),
    };
    expect(answer({ ...sound, purposes: {} }, false, page).running).toEqual([]);
  });
});

test('every state has its words: what runs is said before any choice too', () => {
  expect(Object.values(words.consent.states)).not.toContain('');
  expect(words.consent.states.unasked).toContain('{on}');
});

// B08: labels name the choice.
test('B08: no label evades, shames or doubles a negation', () => {
  expect(Object.values(words.consent.labels).join(' ')).not.toMatch(
    /\b(ok|got it|not now|maybe later|understand|no thanks|agree|don't)\b/i,
  );
});
