import { withDisclosure } from '../../../../src/model/registry/disclosure.ts';
import { describe, expect, test } from 'vitest';
import { dataChanges } from '../../../../src/model/changes/data-changes.ts';
import type {
  RegistryPurpose,
  RegistryTracker,
  SubprocessorList,
  Version,
} from '../../../../src/model/organization.ts';
import { retentionInWords } from '../../../../src/model/versions/retention.ts';
import type { Retention } from '../../../../src/schema/retention.ts';

type Compared = Parameters<typeof dataChanges>[0];
const version = (value: Partial<Compared>): Compared => ({
  retention: [],
  processing: [],
  rights: [],
  registry: { purposes: [] },
  subprocessors: { list: 'published', rows: [] },
  ...value,
});

/** Sentences of what changed; those that usually are material start with “!”. */
const changes = (before: Partial<Compared>, after: Partial<Compared>): string[] =>
  dataChanges(version(before), version(after)).map(({ sentence, isMaterial }) => `${isMaterial ? '!' : ''}${sentence}`);

test('nothing where nothing changed', () => expect(changes({}, {})).toEqual([]));

describe('how long data is kept', () => {
  const matched = (row: Partial<Retention>): Pick<Version, 'retention'> => ({
    retention: [retentionInWords({ data: 'Logs', kind: 'period', bound: 'exactly', ...row } as Retention)],
  });
  test.each([
    [
      'a longer period',
      matched({ period: 'P30D' }),
      matched({ period: 'P60D' }),
      '!Logs: kept longer. Before “30 days”, now “60 days”.',
    ],
    [
      'a longer period in another unit',
      matched({ period: 'P30D' }),
      matched({ period: 'P2M' }),
      '!Logs: kept longer. Before “30 days”, now “2 months”.',
    ],
    [
      'a shorter period',
      matched({ period: 'P60D' }),
      matched({ period: 'P30D' }),
      'Logs: the retention period has changed. Before “60 days”, now “30 days”.',
    ],
    [
      'a ceiling that became a floor',
      matched({ period: 'P30D', bound: 'up-to' }),
      matched({ period: 'P30D', bound: 'at-least' }),
      '!Logs: kept longer. Before “Up to 30 days”, now “At least 30 days”.',
    ],
    [
      'an end that went',
      matched({ period: 'P30D' }),
      matched({ kind: 'criteria', criteria: 'as long as needed' }),
      '!Logs: kept longer. Before “30 days”, now “As long as needed”.',
    ],
    [
      'a row that went',
      matched({ period: 'P30D' }),
      { retention: [] },
      '!Logs: a retention period is no longer stated. It was “30 days”.',
    ],
    [
      'a row that came',
      { retention: [] },
      matched({ period: 'P30D' }),
      'Logs: a retention period is now stated, “30 days”.',
    ],
    [
      'a period that came after an event',
      matched({ kind: 'event', event: 'you leave' }),
      matched({ kind: 'event', event: 'you leave', then: 'P30D' }),
      '!Logs: kept longer. Before “Until you leave”, now “Until you leave, then 30 days”.',
    ],
    [
      'a period that went after an event',
      matched({ kind: 'event', event: 'you leave', then: 'P30D' }),
      matched({ kind: 'event', event: 'you leave' }),
      'Logs: the retention period has changed. Before “Until you leave, then 30 days”, now “Until you leave”.',
    ],
    [
      'a longer period after the same event',
      matched({ kind: 'after', event: 'you ask', period: 'P30D' }),
      matched({ kind: 'after', event: 'you ask', period: 'P90D' }),
      '!Logs: kept longer. Before “30 days after you ask”, now “90 days after you ask”.',
    ],
    [
      'another event',
      matched({ kind: 'event', event: 'you leave' }),
      matched({ kind: 'event', event: 'the end of the universe' }),
      '!Logs: the retention period has changed. Before “Until you leave”, now “Until the end of the universe”.',
    ],
    [
      'criteria in other words',
      matched({ kind: 'criteria', criteria: 'as needed' }),
      matched({ kind: 'criteria', criteria: 'as we like' }),
      '!Logs: the retention period has changed. Before “As needed”, now “As we like”.',
    ],
    [
      'a figure where there was none',
      matched({ kind: 'criteria', criteria: 'as needed' }),
      matched({ period: 'P30D' }),
      'Logs: the retention period has changed. Before “As needed”, now “30 days”.',
    ],
    [
      'one plan among several',
      matched({
        kind: 'plan',
        plans: [
          { plan: 'Free', period: 'P7D', bound: 'exactly' },
          { plan: 'Team', period: 'P90D', bound: 'exactly' },
        ],
      }),
      matched({
        kind: 'plan',
        plans: [
          { plan: 'Free', period: 'P30D', bound: 'exactly' },
          { plan: 'Team', period: 'P90D', bound: 'exactly' },
        ],
      }),
      '!Logs: kept longer. Before “Free: 7 days; Team: 90 days”, now “Free: 30 days; Team: 90 days”.',
    ],
  ])('%s', (_, before, after, sentence) => expect(changes(before, after)).toEqual([sentence]));
});

describe('who gets data', () => {
  const row = { service: 'Email', vendor: 'Example Mail', purpose: 'Sends', data: 'Addresses', country: 'Germany' };
  const to = (...rows: SubprocessorList['rows']): Partial<Compared> => ({ subprocessors: { list: 'published', rows } });
  test.each([
    ['a new one', to(), to(row), '!New subprocessor: Example Mail (Email), country: Germany.'],
    ['one that is gone', to(row), to(), 'No longer a subprocessor: Example Mail (Email).'],
    [
      'another country',
      to(row),
      to({ ...row, country: 'France' }),
      '!Example Mail (Email) now processes data in another country. Before: Germany. Now: France.',
    ],
    [
      'other data',
      to(row),
      to({ ...row, data: 'Names' }),
      '!Example Mail (Email) now gets different data, or gets data for a different purpose.',
    ],
  ])('%s', (_, before, after, sentence) => expect(changes(before, after)).toEqual([sentence]));
});

describe('what is stored on a device', () => {
  const tracker: RegistryTracker = {
    id: 'counter',
    vendor: 'Counter Ltd',
    isOwn: false,
    runs: 'product',
    hosts: {},
    items: [{ name: 'c', kind: 'cookie', lifetime: 'P30D', use: 'Counts.' }],
  };
  const purpose = (value: Partial<RegistryPurpose>): Partial<Compared> => ({
    registry: {
      purposes: [
        withDisclosure({
          id: 'analytics',
          name: 'Analytics',
          basis: 'consent',
          shortForm: 'to count',
          description: '',
          trackers: [tracker],
          ...value,
        }),
      ],
    },
  });
  const item = (lifetime: string) =>
    purpose({ trackers: [{ ...tracker, items: [{ ...tracker.items![0]!, lifetime }] }] });
  test.each([
    [
      'a purpose and its tracker that came',
      {},
      purpose({}),
      [
        '!New purpose for storing data on your device: Analytics. Legal basis: consent (off until you accept).',
        '!New tracker for Analytics: Counter Ltd.',
      ],
    ],
    [
      'both gone',
      purpose({}),
      {},
      [
        'No longer a purpose for storing data on your device: Analytics.',
        'No longer a tracker for Analytics: Counter Ltd.',
      ],
    ],
    [
      'a weaker basis',
      purpose({}),
      purpose({ basis: 'legitimate-interests' }),
      [
        '!The legal basis of Analytics has changed. Before: consent (off until you accept). Now: legitimate interests (on until you object).',
      ],
    ],
    [
      'a stronger basis',
      purpose({ basis: undefined }),
      purpose({}),
      ['The legal basis of Analytics has changed. Before: not stated. Now: consent (off until you accept).'],
    ],
    [
      'an item that stays longer',
      purpose({}),
      item('P60D'),
      ['!c (Counter Ltd) is now kept for 60 days (was 30 days).'],
    ],
    [
      'an item that has no end',
      purpose({}),
      item('until-deleted'),
      ['!c (Counter Ltd) is now kept until deleted (was 30 days).'],
    ],
    [
      'an item that goes with the session',
      purpose({}),
      item('session'),
      ['c (Counter Ltd) is now kept until the session ends (was 30 days).'],
    ],
    [
      'an item whose lifetime is no longer stated',
      purpose({}),
      item('not-stated'),
      ['!c (Counter Ltd) is now kept for a period that is not stated (was 30 days).'],
    ],
    [
      'an item whose lifetime is stated at last',
      item('not-stated'),
      item('P30D'),
      ['c (Counter Ltd) is now kept for 30 days (was not stated).'],
    ],
    [
      'another host',
      purpose({}),
      purpose({ trackers: [{ ...tracker, hosts: { connect: ['https://evil.example'] } }] }),
      ['!Counter Ltd now contacts another host: https://evil.example.'],
    ],
    [
      'a host that was asked, and now gives scripts',
      purpose({ trackers: [{ ...tracker, hosts: { connect: ['https://x.example'] } }] }),
      purpose({ trackers: [{ ...tracker, hosts: { connect: ['https://x.example'], script: ['https://x.example'] } }] }),
      ['!Counter Ltd now loads scripts from another host: https://x.example.'],
    ],
    [
      'a purpose of another name',
      purpose({}),
      purpose({ name: 'Essential' }),
      ['!Counter Ltd is now used for another purpose. Before: Analytics. Now: Essential.'],
    ],
    [
      'another item',
      purpose({}),
      purpose({ trackers: [{ ...tracker, items: [{ ...tracker.items![0]!, name: 'd' }] }] }),
      ['!Counter Ltd stores something new: d (30 days).', 'Counter Ltd no longer stores c.'],
    ],
  ] as const)('%s', (_, before, after, sentences) => expect(changes(before, after)).toEqual(sentences));
});

describe('uses and rights', () => {
  const use = (basis?: 'consent' | 'contract' | 'legitimate-interests'): Partial<Compared> => ({
    processing: [{ purpose: 'Billing', basis }],
  });
  const right = (how: string): Partial<Compared> => ({ rights: [{ right: 'access', how }] });
  test.each([
    ['a new use', {}, use('contract'), '!New use of data: Billing. Legal basis: contract.'],
    ['a use that went', use(), {}, 'Data is no longer used for this: Billing.'],
    [
      'a weaker basis',
      use('contract'),
      use('legitimate-interests'),
      '!Billing: the legal basis has changed. Before: contract. Now: legitimate interests.',
    ],
    [
      'a stronger basis',
      use('contract'),
      use('consent'),
      'Billing: the legal basis has changed. Before: contract. Now: consent.',
    ],
    ['a right gone', right('Ask.'), {}, '!No longer in the list of rights: Access.'],
    ['a new right', {}, right('Ask.'), 'New in the list of rights: Access.'],
    ['another way to use it', right('Ask.'), right('Write.'), 'How to use this right has changed: Access.'],
  ] as const)('%s', (_, before, after, sentence) => expect(changes(before, after)).toEqual([sentence]));
});
