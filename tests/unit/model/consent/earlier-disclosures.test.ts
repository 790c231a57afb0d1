import { beforeEach, expect, test } from 'vitest';
import { withEarlierDisclosures } from '../../../../src/model/consent/earlier-disclosures.ts';
import { canonicalJson } from '../../../../src/model/text/canonical-json.ts';
import { daysOfChange } from '../../../../src/model/registry/history.ts';
import { registryOn } from '../../../../src/model/registry/registry.ts';
import { adapters } from '../../../../src/trackers/index.ts';
import type { StoredItem, Trackers } from '../../../../src/schema/tracker.ts';
import { words } from '../../../../src/words/index.ts';

const say = words.changes;
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
  runs: 'this-site',
  adapter: 'counter',
  since,
  until: undefined,
  options: { items: [item('c')] },
  ...change,
});
const storing = (...items: StoredItem[]) => ({ options: { items } });

/** An adapter that stores what its options say. */
beforeEach(() => {
  adapters['counter'] = {
    vendor: 'counter',
    use: 'analytics',
    options: { parse: (options: unknown) => options } as never,
    disclosed: [
      {
        since,
        items: (options) => (options as { items: StoredItem[] }).items,
        hosts: () => ({ connect: ['https://b.example', 'https://a.example'] }),
      },
    ],
  };
  return () => delete adapters['counter'];
});

const value = (...trackers: Trackers['trackers']): Trackers => ({ purposes: [purpose], trackers });

/**
 * What a yes of before does not cover of what runs after; `undefined`: nothing is asked at all, as the disclosure is
 * the same.
 */
function uncovered(
  trackers: Trackers,
  endedBy: (date: string) => string | undefined = () => undefined,
): string[] | undefined {
  const [before, now] = [since, after].map((day) =>
    registryOn(day, trackers, {
      vendors: (vendor) => vendor,
      organization: 'x',
      endedBy: () => endedBy(day),
      language: 'en',
    }),
  );
  return withEarlierDisclosures(
    now!.purposes.find(({ id }) => id === 'statistics')!,
    [{ registry: before!, until: after }, { registry: now! }],
    (day) => day,
    'en',
  ).earlier[0]?.uncovered;
}
const changed = (change: Partial<Trackers['trackers'][number]>) =>
  uncovered(value(counter({ until: after }), counter({ since: after, ...change })));

test.each([
  [
    'a new tracker',
    value(counter(), counter({ id: 'other', vendor: 'other', since: after })),
    [say.trackerAdded('other', 'Statistics')],
  ],
  [
    'another vendor',
    value(counter({ until: after }), counter({ since: after, vendor: 'other' })),
    [say.trackerAdded('other', 'Statistics')],
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
    [say.basisNow('Statistics', 'consent')],
  ],
])('asks again: %s', (_, trackers, sentences) => expect(uncovered(trackers)).toEqual(sentences));

test.each([
  ['a new item', storing(item('c'), item('d')), [say.itemAdded('counter', 'd', 'P30D')]],
  ['a longer lifetime', storing(item('c', 'P60D')), [say.itemLifetime('counter', 'c', 'P30D', 'P60D')]],
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
  ).toEqual([say.settings('posthog')]);
});

test('asks again: a version that ends the consent', () => {
  expect(uncovered(value(counter()), (day) => (day === after ? after : undefined))).toEqual([
    say.versionAsksAgain(words.dateInWords(after), 'Statistics'),
  ]);
});

test.each([
  [
    'a tracker that is gone',
    () => uncovered(value(counter(), counter({ id: 'other', vendor: 'other', until: after }))),
  ],
  ['a shorter lifetime', () => changed(storing(item('c', 'P7D')))],
  ['an item that is gone', () => changed(storing())],
])('asks nobody: %s', (_, sentences) => expect(sentences()).toEqual([]));

test('is the same disclosure: another name of the purpose', () => {
  expect(uncovered(renamed({ name: 'Counting' }))).toBeUndefined();
});

/** The purpose with another row from a day on. */
const renamed = (change: Partial<Trackers['purposes'][number]>): Trackers => ({
  ...value(counter()),
  purposes: [
    { ...purpose, until: after },
    { ...purpose, since: after, ...change },
  ],
});

const editorial = 'Shorter sentences.';
test.each([
  [
    'what a purpose is for is said in other words',
    renamed({ description: 'Counts visits.' }),
    [say.purposeReworded('Statistics', 'to count')],
  ],
  ['those words are editorial', renamed({ description: 'Counts visits.', editorial }), []],
  [
    'what a tracker does is said in other words',
    value(counter({ until: after }), counter({ since: after, about: 'It counts.' })),
    [say.trackerReworded('counter')],
  ],
  [
    'those words are editorial',
    value(counter({ until: after }), counter({ since: after, about: 'It counts.', editorial })),
    [],
  ],
])('asks again only where words may mean something else: %s', (_, trackers, sentences) =>
  expect(uncovered(trackers)).toEqual(sentences),
);

test('one rewording that is editorial excuses none before it', () => {
  const between = '2026-03-01';
  const trackers = {
    ...value(counter()),
    purposes: [
      { ...purpose, until: between },
      { ...purpose, since: between, until: after, description: 'Counts visits and names.' },
      { ...purpose, since: after, description: 'Counts names and visits.', editorial },
    ],
  };
  const statistics = (day: string) =>
    registryOn(day, trackers, {
      vendors: (vendor) => vendor,
      organization: 'x',
      endedBy: () => undefined,
      language: 'en',
    });
  const past = [
    { registry: statistics(since), until: between },
    { registry: statistics(between), until: after },
    { registry: statistics(after) },
  ];
  const now = past[2]!.registry.purposes.find(({ id }) => id === 'statistics')!;
  const { earlier } = withEarlierDisclosures(now, past, (day) => day, 'en');
  expect(earlier.map(({ uncovered: missing }) => missing.length)).toEqual([1, 0]);
});

test('R10: the rule of the disclosure hash is frozen: a record keeps it for years', () => {
  const { purposes } = registryOn(since, value(counter({ about: 'It counts.' })), {
    vendors: () => 'Counter Ltd',
    organization: 'x',
    endedBy: () => '2026-01',
    language: 'en',
  });
  const { disclosure, disclosureHash } = purposes.find(({ id }) => id === 'statistics')!;
  expect(canonicalJson(disclosure)).toBe(
    '{"basis":"consent","description":"Counts.","endedBy":"2026-01","format":1,"shortForm":"to count",' +
      '"trackers":[{"about":"It counts.","hosts":{"connect":["https://a.example","https://b.example"]},' +
      '"id":"counter","items":[{"kind":"cookie","lifetime":"P30D","name":"c"}],"vendor":"Counter Ltd"}]}',
  );
  expect(disclosureHash).toBe('e41467201e897d09');
});

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
