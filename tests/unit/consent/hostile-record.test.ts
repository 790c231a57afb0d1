import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose } from '../../../src/consent/choose.ts';
import { decide } from '../../../src/consent/decide.ts';
import { parseRecord } from '../../../src/consent/record.ts';
import type { Manifest } from '../../../src/model/consent/manifest.ts';
import { words } from '../../../src/words/index.ts';

/** Generated values for each property. */
const RUNS = 5_000;
const now = Date.parse('2026-11-21T12:00:00Z');
const manifest: Manifest = {
  organization: 'lighthouse',
  under: {
    schema: 1,
    policy: 'lighthouse/privacy',
    language: 'en',
  },
  text: { version: '2026-06-03', sha256: 'f'.repeat(64), notice: 'e'.repeat(64) },
  scripts: [],
  eraser: '',
  words: words.consent.states,
  months: [],
  ended: { stores: [] },
  purposes: [
    { id: 'analytics', name: 'Analytics', needsConsent: true, disclosureHashes: ['aaaa'], trackers: [] },
    { id: 'recording', name: 'Recording', needsConsent: true, disclosureHashes: ['bbbb'], trackers: [] },
  ],
};
const sound = choose(undefined, manifest, () => true, { method: 'preferences', gpc: true }, now - 1000);

/** What a text from storage lets run; with GPC and without. */
const granted = (text: string): string[] =>
  [false, true].flatMap((gpc) => decide(parseRecord(text, manifest.under.policy, now), manifest, gpc, now).running);

/** Anything that JSON can say: nested, huge, of every type, with the keys that JavaScript itself uses. */
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 5 }),
  fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'purposes', 'analytics', 'granted'),
    fc.jsonValue({ maxDepth: 3 }),
  ),
  fc.array(fc.constant('x'.repeat(1000)), { maxLength: 200 }),
  fc.constantFrom<unknown>(
    '',
    '1',
    0,
    1,
    -0,
    1e308,
    true,
    false,
    null,
    [],
    {},
    'lighthouse/privacy',
    '2026-11-20T12:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '2026',
    5,
    [sound.time],
    { toString: 1 },
    { valueOf: 1 },
  ),
);

/** Fields that must be just so, and what is just so. A value that is right by chance is none of a test's business. */
const fields: Record<string, (value: unknown) => boolean> = {
  schema: (value) => value === 1,
  policy: (value) => value === 'lighthouse/privacy',
  version: (value) => typeof value === 'string',
  sha256: (value) => typeof value === 'string',
  method: (value) => typeof value === 'string',
  time: isPastTime,
  history: Array.isArray,
  purposes: () => false,
};
const choiceFields: Record<string, (value: unknown) => boolean> = {
  granted: (value) => value === true,
  disclosureHash: (value) => value === 'aaaa',
  version: (value) => typeof value === 'string',
  sha256: (value) => typeof value === 'string',
  time: isPastTime,
};

function isPastTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && Date.parse(value) < now;
}

test('the record that the others are made from grants, or this file would prove nothing', () =>
  expect(granted(JSON.stringify(sound))).toEqual(['analytics', 'recording', 'analytics', 'recording']));

test.each(['version', 'sha256', 'method', 'time', 'policy', 'schema', 'history', 'purposes'])(
  'a sound record without its %s grants nothing',
  (field) => expect(granted(JSON.stringify({ ...sound, [field]: undefined }))).toEqual([]),
);

describe(`of ${(RUNS * 4).toLocaleString('en')} generated records, none grants anything and none throws:`, () => {
  test('any text', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          anyJson.map((value) => JSON.stringify(value)),
        ),
        (text) => granted(text).length === 0,
      ),
      { numRuns: RUNS },
    ));

  test('a sound record with one field spoilt', () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(fields)), anyJson, (field, value) => {
        fc.pre(!fields[field]!(value));
        return granted(JSON.stringify({ ...sound, [field]: value })).length === 0;
      }),
      { numRuns: RUNS },
    ));

  test('a sound record with one field of one choice spoilt: that purpose', () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(choiceFields)), anyJson, (field, value) => {
        fc.pre(!choiceFields[field]!(value));
        return !granted(
          JSON.stringify({
            ...sound,
            purposes: { ...sound.purposes, analytics: { ...sound.purposes['analytics'], [field]: value } },
          }),
        ).includes('analytics');
      }),
      { numRuns: RUNS },
    ));

  test('choices under the names that JavaScript itself uses, or none of this page', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'),
          fc.string().filter((name) => !['analytics', 'recording'].includes(name)),
        ),
        (name) =>
          granted(
            // As a text: an object with the key `__proto__` has none.
            `{"schema":1,"policy":"lighthouse/privacy","version":"x","time":"${sound.time}","history":[],` +
              `"purposes":{${JSON.stringify(name)}:${JSON.stringify(sound.purposes['analytics'])}}}`,
          ).length === 0,
      ),
      { numRuns: RUNS },
    ));
});
