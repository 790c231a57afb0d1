import { expect, test } from 'vitest';
import { withEarlierDisclosures } from '../../../../src/model/consent/earlier-disclosures.ts';
import { daysOfChange } from '../../../../src/model/registry/history.ts';
import { registryOn } from '../../../../src/model/registry/registry.ts';
import type { StoredItem, Trackers } from '../../../../src/schema/tracker.ts';

const since = '2026-01-01';
const after = '2026-06-01';
const item = (name: string, lifetime: StoredItem['lifetime'] = 'P30D'): StoredItem => ({
  name,
  kind: 'cookie',
  lifetime,
  use: 'Counts.',
});
const purpose: Trackers['purposes'][number] = {
  id: 'statistics',
  name: 'Statistics',
  basis: 'consent',
  shortForm: 'to count',
  description: 'Counts.',
  until: undefined,
};
const counter = (change: Partial<Trackers['trackers'][number]> = {}): Trackers['trackers'][number] => ({
  id: 'counter',
  purpose: 'statistics',
  vendor: 'counter',
  runs: 'product',
  since,
  until: undefined,
  items: [item('c')],
  ...change,
});
const value = (...trackers: Trackers['trackers']): Trackers => ({ purposes: [purpose], trackers });

/** What a yes of before does not cover of what runs after; `undefined`: nothing is asked at all, as the disclosure is the same. */
function uncovered(
  trackers: Trackers,
  endedBy: (date: string) => string | undefined = () => undefined,
): string[] | undefined {
  const [before, now] = [since, after].map((day) =>
    registryOn(
      day,
      trackers,
      (vendor) => vendor,
      'x',
      () => endedBy(day),
    ),
  );
  return withEarlierDisclosures(
    now!.purposes.find(({ id }) => id === 'statistics')!,
    [{ registry: before!, until: after }, { registry: now! }],
    (day) => day,
  ).earlier[0]?.uncovered;
}
const changed = (change: Partial<Trackers['trackers'][number]>) =>
  uncovered(value(counter({ until: after }), counter({ since: after, ...change })));

test.each([
  [
    'a new tracker',
    value(counter(), counter({ id: 'other', vendor: 'other', since: after })),
    ['New tracker for Statistics: other.'],
  ],
  [
    'another vendor',
    value(counter({ until: after }), counter({ since: after, vendor: 'other' })),
    ['New tracker for Statistics: other.'],
  ],
  [
    'another basis: not to object was no consent',
    {
      ...value(counter()),
      purposes: [
        { ...purpose, basis: 'legitimate-interests' as const, until: after },
        { ...purpose, since: after },
      ],
    },
    ['The legal basis of Statistics is now consent (off until you accept).'],
  ],
])('asks again: %s', (_, trackers, sentences) => expect(uncovered(trackers)).toEqual(sentences));

test.each([
  ['a new item', { items: [item('c'), item('d')] }, ['counter stores something new: d (30 days).']],
  ['a longer lifetime', { items: [item('c', 'P60D')] }, ['c (counter) is now kept for 60 days (was 30 days).']],
])('asks again: %s', (_, change, sentences) => expect(changed(change)).toEqual(sentences));

test('asks again: an option that changes what is sent', () => {
  const recording = { vendor: 'posthog', runs: 'this-site' as const, adapter: 'posthog-recording', items: undefined };
  const options = { token: 'phc_x', host: 'https://events.example' };
  expect(
    uncovered(
      value(
        counter({ ...recording, until: after, options: { ...options, maskText: true } }),
        counter({ ...recording, since: after, options }),
      ),
    ),
  ).toEqual(['The settings of posthog have changed: it may be sent other data, or more data.']);
});

test('asks again: a version that ends the consent', () => {
  expect(uncovered(value(counter()), (day) => (day === after ? after : undefined))).toEqual([
    'The policy version of 1 June 2026 asks for your consent to Statistics again.',
  ]);
});

test.each([
  ['a tracker that is gone', uncovered(value(counter(), counter({ id: 'other', vendor: 'other', until: after })))],
  ['a shorter lifetime', changed({ items: [item('c', 'P7D')] })],
  ['an item that is gone', changed({ items: [] })],
])('asks nobody: %s', (_, sentences) => expect(sentences).toEqual([]));

test.each([
  ['other words', changed({ about: 'It counts.', items: [{ ...item('c'), use: 'It counts.' }] })],
  [
    'another name of the purpose',
    uncovered({
      ...value(counter()),
      purposes: [
        { ...purpose, until: after },
        { ...purpose, since: after, name: 'Counting' },
      ],
    }),
  ],
])('is the same disclosure: %s', (_, sentences) => expect(sentences).toBeUndefined());

test('the days are those on which something begins or ends, in order', () => {
  const vendors = new Map([
    ['counter', [{ since: '2026-03', until: '2026-04-01', name: 'Counter', country: 'IE' }]],
    ['other', [{ since: '2020-01-01', until: undefined, name: 'Other', country: 'IE' }]],
  ]);
  const trackers = value(
    counter({ until: '2026-05-01' }),
    counter({ since: '2027-01-01', adapter: 'vercel-analytics' }),
  );
  expect(daysOfChange(trackers, vendors, [{ id: '2026-02' }, { id: '2026-12-01' }])).toEqual([
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
    '2026-04-01',
    '2026-05-01',
    '2026-12-01',
    '2027-01-01',
  ]);
});
