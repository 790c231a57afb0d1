import { describe, expect, test } from 'vitest';
import { contrast } from '../../../../src/model/pages/contrast.ts';
import { words } from '../../../../src/words/index.ts';
import { holdsOn, periodInDays } from '../../../../src/model/text/dates.ts';
import { retentionInWords } from '../../../../src/model/versions/retention.ts';
import { textOfSpan, type Span } from '../../../../src/model/text/spans.ts';
import { retentionSchema } from '../../../../src/schema/retention.ts';

const plain = (line: Span[]) =>
  line
    .map((span) => (typeof span !== 'string' && 'period' in span ? `${span.words}<${span.period}>` : textOfSpan(span)))
    .join('');
const retention = (row: object) => retentionInWords(retentionSchema.parse({ data: 'Log', ...row })).lines.map(plain);

describe('dates in words', () => {
  test('a day and a month', () =>
    expect([words.dateInWords('2026-06-03'), words.dateInWords('2026-02')]).toEqual(['3 June 2026', 'February 2026']));
  test('with their preposition', () =>
    expect([words.whenInWords('2026-06-03'), words.whenInWords('2026-02')]).toEqual([
      'on 3 June 2026',
      'in February 2026',
    ]));
  test('a period', () =>
    expect(['P90D', 'P1Y', 'P14M', 'PT24H', 'PT30M'].map(words.periodInWords)).toEqual([
      '90 days',
      '1 year',
      '14 months',
      '24 hours',
      '30 minutes',
    ]));
  test('a period in days', () => expect(['P6M', 'P12M', 'P90D', 'PT24H'].map(periodInDays)).toEqual([184, 365, 90, 1]));
});

describe('a fact holds', () => {
  test('from its first day on', () =>
    expect([holdsOn('2026-05-31', { since: '2026-06-01' }), holdsOn('2026-06-01', { since: '2026-06-01' })]).toEqual([
      false,
      true,
    ]));
  test('and no longer from its end on', () =>
    expect([
      holdsOn('2026-06-30', { since: '2026-06', until: '2026-07-01' }),
      holdsOn('2026-07-01', { since: '2026-06', until: '2026-07-01' }),
    ]).toEqual([true, false]));
  test('a month starts on its first day', () => expect(holdsOn('2026-02', { since: '2026-02-01' })).toBe(true));
});

describe('retention in words (GDPR Art. 13(2)(a))', () => {
  test.each([
    [{ kind: 'period', period: 'P14M' }, ['14 months<P14M>']],
    [{ kind: 'period', period: 'P1Y', bound: 'at-least' }, ['At least 1 year<P1Y>']],
    [
      { kind: 'event', event: 'the account is closed', then: 'P30D', bound: 'up-to' },
      ['Until the account is closed, then up to 30 days<P30D>'],
    ],
    [{ kind: 'event', event: 'the workspace is deleted' }, ['Until the workspace is deleted']],
    [{ kind: 'after', event: 'the event it records', period: 'P1Y' }, ['1 year<P1Y> after the event it records']],
    [
      { kind: 'after', event: 'you ask us to delete it', period: 'P30D', bound: 'up-to' },
      ['Up to 30 days<P30D> after you ask us to delete it'],
    ],
    [
      {
        kind: 'plan',
        plans: [{ plan: 'Free', period: 'P7D', bound: 'up-to' }, { period: 'P90D' }, { period: 'custom' }],
      },
      ['Free: up to 7 days<P7D>', '90 days<P90D>', 'As agreed with the customer'],
    ],
    [
      { kind: 'criteria', criteria: 'as long as tax law requires', typically: 'P7Y' },
      ['As long as tax law requires, typically 7 years<P7Y>'],
    ],
  ])('%o', (row, lines) => expect(retention(row)).toEqual(lines));
});

describe('contrast', () => {
  test('black on white is 21:1, and a colour on itself 1:1', () =>
    expect([contrast('#000000', '#ffffff'), contrast('#777777', '#777777')]).toEqual([21, 1]));
  test('is that of WCAG', () => expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2));
});
