import { describe, expect, test } from 'vitest';
import { overlap } from '../../../../src/model/text/dates.ts';
import { registryOn } from '../../../../src/model/registry/registry.ts';
import type { Trackers } from '../../../../src/schema/tracker.ts';
import { adapters } from '../../../../src/trackers/index.ts';

const value = (change: Partial<Trackers>): Trackers => ({
  purposes: [
    {
      id: 'statistics',
      name: 'Statistics',
      basis: 'consent',
      shortForm: 'to count',
      description: 'Counts.',
      until: undefined,
    },
  ],
  trackers: [
    {
      id: 'counter',
      purpose: 'statistics',
      vendor: 'own',
      runs: 'this-site',
      adapter: 'counter',
      since: '2026-01-01',
      until: undefined,
    },
  ],
  ...change,
});
const purposesOn = (date: string, trackers: Trackers) =>
  registryOn(date, trackers, {
    vendors: (vendor) => vendor,
    organization: 'x',
    endedBy: () => undefined,
    language: 'en',
  }).purposes.filter(({ id }) => id !== 'choice');

describe('what an adapter discloses is what was true on the day', () => {
  const item = (name: string) => [{ name, kind: 'cookie' as const, lifetime: 'P30D', use: 'Counts.' }];
  test.each([
    ['2025-06-01', 'old'],
    ['2026-08-31', 'old'],
    ['2026-09-01', 'new'],
    ['2026-09', 'new'],
    ['2027-01-01', 'new'],
  ])('on %s: %s', (date, name) => {
    adapters['counter'] = {
      vendor: 'own',
      use: 'analytics',
      options: { parse: (options: unknown) => options } as never,
      disclosed: [
        { since: '2026-09-01', items: () => item('new'), hosts: () => ({}) },
        { since: '2026-02-01', items: () => item('old'), hosts: () => ({}) },
      ],
    };
    const [purpose] = purposesOn(date, value({ trackers: [{ ...value({}).trackers[0]!, since: '2025-01-01' }] }));
    expect(purpose?.trackers[0]?.items?.[0]?.name).toBe(name);
    delete adapters['counter'];
  });
});

test('a purpose that changed its name or basis keeps both, each in its time', () => {
  const [row] = value({}).purposes;
  const dated = value({
    purposes: [
      { ...row!, until: '2026-06-01' },
      { ...row!, since: '2026-06-01', name: 'Counting', basis: 'legitimate-interests' },
    ],
    trackers: [{ ...value({}).trackers[0]!, adapter: undefined, runs: 'product' }],
  });
  expect(
    ['2026-05-31', '2026-06-01'].map((date) => purposesOn(date, dated).map(({ name, basis }) => [name, basis])),
  ).toEqual([[['Statistics', 'consent']], [['Counting', 'legitimate-interests']]]);
});

test('rows overlap where they hold on a day in common', () => {
  expect(overlap({ until: '2026-06-01' }, { since: '2026-06-01' })).toBe(false);
  expect(overlap({ since: '2026-06' }, { until: '2026-06-01' })).toBe(false);
  expect(overlap({ until: '2026-06-02' }, { since: '2026-06-01' })).toBe(true);
  expect(overlap({}, {})).toBe(true);
});
