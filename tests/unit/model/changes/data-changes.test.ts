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
import { words } from '../../../../src/words/index.ts';

const say = words.changes;
const days = (count: number): string => words.periodInWords(`P${count}D`);
const months = (count: number): string => words.periodInWords(`P${count}M`);
/** How a table says a period: it starts with a capital letter. */
const capitalized = (parts: readonly string[]): string =>
  parts.join('').replace(/^./, (letter) => letter.toUpperCase());
const { retention: kept } = words.tables;
const untilYouLeave = capitalized([kept.until('you leave')]);
const untilYouLeaveThen = capitalized(kept.untilThen('you leave', [days(30)]));
const afterYouAsk = (count: number): string => capitalized(kept.after([days(count)], 'you ask'));
const usually = (count: number): string => kept.typically('As needed', days(count)).join('');
const onPlans = (free: number): string =>
  [kept.onPlan('Free', [days(free)]), kept.onPlan('Team', [days(90)])].map((line) => capitalized(line)).join('; ');

/** A change that usually is material. */
const material = (sentence: string): string => `!${sentence}`;

type Compared = Parameters<typeof dataChanges>[0];
const version = (value: Partial<Compared>): Compared => ({
  language: 'en',
  retention: [],
  processing: [],
  rights: [],
  registry: { purposes: [] },
  subprocessors: { list: 'published', rows: [] },
  ...value,
});

/** Sentences of what changed; those that usually are material start with “!”. */
const changes = (before: Partial<Compared>, after: Partial<Compared>): string[] =>
  dataChanges(version(before), version(after)).map(({ sentence, isMaterial }) =>
    isMaterial ? material(sentence) : sentence,
  );

test('nothing where nothing changed', () => expect(changes({}, {})).toEqual([]));

describe('how long data is kept', () => {
  const matched = (row: Partial<Retention>): Pick<Version, 'retention'> => ({
    retention: [retentionInWords({ data: 'Logs', kind: 'period', bound: 'exactly', ...row } as Retention, 'en')],
  });
  test.each([
    [
      'a longer period',
      matched({ period: 'P30D' }),
      matched({ period: 'P60D' }),
      material(say.keptLonger('Logs', days(30), days(60))),
    ],
    [
      'a longer period in another unit',
      matched({ period: 'P30D' }),
      matched({ period: 'P2M' }),
      material(say.keptLonger('Logs', days(30), months(2))),
    ],
    [
      'a shorter period',
      matched({ period: 'P60D' }),
      matched({ period: 'P30D' }),
      say.keptShorter('Logs', days(60), days(30)),
    ],
    [
      'a lower ceiling',
      matched({ period: 'P60D', bound: 'up-to' }),
      matched({ period: 'P30D', bound: 'up-to' }),
      say.keptShorter('Logs', capitalized(kept.upTo(days(60))), capitalized(kept.upTo(days(30)))),
    ],
    [
      'an exact period below what was a ceiling: it may have been less',
      matched({ period: 'P60D', bound: 'up-to' }),
      matched({ period: 'P30D' }),
      say.keptDifferently('Logs', capitalized(kept.upTo(days(60))), days(30)),
    ],
    [
      'a shorter period that is usual, and not promised',
      matched({ kind: 'criteria', criteria: 'As needed', typically: 'P60D' }),
      matched({ kind: 'criteria', criteria: 'As needed', typically: 'P30D' }),
      say.keptDifferently('Logs', usually(60), usually(30)),
    ],
    [
      'a ceiling that became a floor',
      matched({ period: 'P30D', bound: 'up-to' }),
      matched({ period: 'P30D', bound: 'at-least' }),
      material(say.keptLonger('Logs', capitalized(kept.upTo(days(30))), capitalized(kept.atLeast(days(30))))),
    ],
    [
      'an end that went',
      matched({ period: 'P30D' }),
      matched({ kind: 'criteria', criteria: 'as long as needed' }),
      material(say.keptLonger('Logs', days(30), 'As long as needed')),
    ],
    ['a row that went', matched({ period: 'P30D' }), { retention: [] }, material(say.periodRemoved('Logs', days(30)))],
    ['a row that came', { retention: [] }, matched({ period: 'P30D' }), say.periodAdded('Logs', days(30))],
    [
      'a period that came after an event',
      matched({ kind: 'event', event: 'you leave' }),
      matched({ kind: 'event', event: 'you leave', then: 'P30D' }),
      material(say.keptLonger('Logs', untilYouLeave, untilYouLeaveThen)),
    ],
    [
      'a period that went after an event',
      matched({ kind: 'event', event: 'you leave', then: 'P30D' }),
      matched({ kind: 'event', event: 'you leave' }),
      say.keptShorter('Logs', untilYouLeaveThen, untilYouLeave),
    ],
    [
      'a longer period after the same event',
      matched({ kind: 'after', event: 'you ask', period: 'P30D' }),
      matched({ kind: 'after', event: 'you ask', period: 'P90D' }),
      material(say.keptLonger('Logs', afterYouAsk(30), afterYouAsk(90))),
    ],
    [
      'another event',
      matched({ kind: 'event', event: 'you leave' }),
      matched({ kind: 'event', event: 'the end of the universe' }),
      material(say.keptDifferently('Logs', untilYouLeave, capitalized([kept.until('the end of the universe')]))),
    ],
    [
      'criteria in other words',
      matched({ kind: 'criteria', criteria: 'as needed' }),
      matched({ kind: 'criteria', criteria: 'as we like' }),
      material(say.keptDifferently('Logs', 'As needed', 'As we like')),
    ],
    [
      'a figure where there was none',
      matched({ kind: 'criteria', criteria: 'as needed' }),
      matched({ period: 'P30D' }),
      say.keptDifferently('Logs', 'As needed', days(30)),
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
      material(say.keptLonger('Logs', onPlans(7), onPlans(30))),
    ],
  ])('%s', (_, before, after, sentence) => expect(changes(before, after)).toEqual([sentence]));
});

describe('who gets data', () => {
  const row = { service: 'Email', vendor: 'Example Mail', purpose: 'Sends', data: 'Addresses', country: 'Germany' };
  const mail = say.recipient('Email', 'Example Mail');
  const to = (...rows: SubprocessorList['rows']): Partial<Compared> => ({ subprocessors: { list: 'published', rows } });
  test.each([
    ['a new one', to(), to(row), material(say.subprocessorAdded(mail, 'Germany'))],
    ['one that is gone', to(row), to(), say.subprocessorRemoved(mail)],
    [
      'another country',
      to(row),
      to({ ...row, country: 'France' }),
      material(say.subprocessorMoved(mail, 'Germany', 'France')),
    ],
    ['other data', to(row), to({ ...row, data: 'Names' }), material(say.subprocessorUse(mail))],
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
      [material(say.purposeAdded('Analytics', 'consent')), material(say.trackerAdded('Counter Ltd', 'Analytics'))],
    ],
    ['both gone', purpose({}), {}, [say.purposeRemoved('Analytics'), say.trackerRemoved('Counter Ltd', 'Analytics')]],
    [
      'a weaker basis',
      purpose({}),
      purpose({ basis: 'legitimate-interests' }),
      [material(say.purposeBasis('Analytics', 'consent', 'legitimate-interests'))],
    ],
    [
      'a stronger basis',
      purpose({ basis: undefined }),
      purpose({}),
      [say.purposeBasis('Analytics', undefined, 'consent')],
    ],
    [
      'an item that stays longer',
      purpose({}),
      item('P60D'),
      [material(say.itemLifetime('Counter Ltd', 'c', 'P30D', 'P60D'))],
    ],
    [
      'an item that has no end',
      purpose({}),
      item('until-deleted'),
      [material(say.itemLifetime('Counter Ltd', 'c', 'P30D', 'until-deleted'))],
    ],
    [
      'an item that goes with the session',
      purpose({}),
      item('session'),
      [say.itemLifetime('Counter Ltd', 'c', 'P30D', 'session')],
    ],
    [
      'an item whose lifetime is no longer stated',
      purpose({}),
      item('not-stated'),
      [material(say.itemLifetime('Counter Ltd', 'c', 'P30D', 'not-stated'))],
    ],
    [
      'an item whose lifetime is stated at last',
      item('not-stated'),
      item('P30D'),
      [say.itemLifetime('Counter Ltd', 'c', 'not-stated', 'P30D')],
    ],
    [
      'another host',
      purpose({}),
      purpose({ trackers: [{ ...tracker, hosts: { connect: ['https://evil.example'] } }] }),
      [material(say.contactedHost('Counter Ltd', 'https://evil.example'))],
    ],
    [
      'a host that was asked, and now gives scripts',
      purpose({ trackers: [{ ...tracker, hosts: { connect: ['https://x.example'] } }] }),
      purpose({ trackers: [{ ...tracker, hosts: { connect: ['https://x.example'], script: ['https://x.example'] } }] }),
      [material(say.scriptHost('Counter Ltd', 'https://x.example'))],
    ],
    [
      'a purpose of another name',
      purpose({}),
      purpose({ name: 'Essential' }),
      [material(say.trackerPurpose('Counter Ltd', 'Analytics', 'Essential'))],
    ],
    [
      'another item',
      purpose({}),
      purpose({ trackers: [{ ...tracker, items: [{ ...tracker.items![0]!, name: 'd' }] }] }),
      [material(say.itemAdded('Counter Ltd', 'd', 'P30D')), say.itemRemoved('Counter Ltd', 'c')],
    ],
  ] as const)('%s', (_, before, after, sentences) => expect(changes(before, after)).toEqual(sentences));
});

describe('uses and rights', () => {
  const use = (basis?: 'consent' | 'contract' | 'legitimate-interests'): Partial<Compared> => ({
    processing: [{ purpose: 'Billing', basis }],
  });
  const right = (how: string): Partial<Compared> => ({ rights: [{ right: 'access', how }] });
  test.each([
    ['a new use', {}, use('contract'), material(say.useAdded('Billing', 'contract'))],
    ['a use that went', use(), {}, say.useRemoved('Billing')],
    [
      'a weaker basis',
      use('contract'),
      use('legitimate-interests'),
      material(say.useBasis('Billing', 'contract', 'legitimate-interests')),
    ],
    ['a stronger basis', use('contract'), use('consent'), say.useBasis('Billing', 'contract', 'consent')],
    ['a right gone', right('Ask.'), {}, material(say.rightRemoved(words.tables.rights.access))],
    ['a new right', {}, right('Ask.'), say.rightAdded(words.tables.rights.access)],
    ['another way to use it', right('Ask.'), right('Write.'), say.rightUse(words.tables.rights.access)],
  ] as const)('%s', (_, before, after, sentence) => expect(changes(before, after)).toEqual([sentence]));
});
