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
const retention = (row: object) =>
  retentionInWords(retentionSchema.parse({ data: 'Log', ...row }), 'en').lines.map(plain);

/** A text without its figures. */
const unitOf = (period: string): string => words.periodInWords(period).replace(/\d+/, '');

describe('dates in words', () => {
  test('a day has its number, month and year, and a month no day', () => {
    const june = words.months[5];
    for (const part of ['3', june, '2026']) expect(words.dateInWords('2026-06-03').split(' ')).toContain(part);
    expect(words.dateInWords('2026-06').split(' ').sort()).toEqual([june, '2026'].sort());
  });
  test('with their preposition', () => {
    for (const date of ['2026-06-03', '2026-02'])
      expect(words.whenInWords(date)).toMatch(new RegExp(`\\S ${words.dateInWords(date)}$`));
  });
  test.each(['P90D', 'P1Y', 'P14M', 'PT24H', 'PT30M'])('a period has its number and its unit: %s', (period) => {
    expect(words.periodInWords(period)).toMatch(new RegExp(`^${/\d+/.exec(period)![0]} \\S`));
  });
  test('each unit has a word of its own, and one is not many', () => {
    const units = ['P2D', 'P2W', 'P2M', 'P2Y', 'PT2H', 'PT2M', 'P1D', 'P1Y', 'PT1H'].map(unitOf);
    expect(new Set(units).size).toBe(units.length);
  });
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
  const { retention: say } = words.tables;
  const lasting = (period: string): string => `${words.periodInWords(period)}<${period}>`;
  const line = (...parts: string[]): string => parts.join('').replace(/^./, (letter) => letter.toUpperCase());
  test.each([
    [{ kind: 'period', period: 'P14M' }, [line(lasting('P14M'))]],
    [{ kind: 'period', period: 'P1Y', bound: 'at-least' }, [line(...say.atLeast(lasting('P1Y')))]],
    [
      { kind: 'event', event: 'the account is closed', then: 'P30D', bound: 'up-to' },
      [line(...say.untilThen('the account is closed', say.upTo(lasting('P30D'))))],
    ],
    [{ kind: 'event', event: 'the workspace is deleted' }, [line(say.until('the workspace is deleted'))]],
    [
      { kind: 'after', event: 'the event it records', period: 'P1Y' },
      [line(...say.after([lasting('P1Y')], 'the event it records'))],
    ],
    [
      { kind: 'after', event: 'you ask us to delete it', period: 'P30D', bound: 'up-to' },
      [line(...say.after(say.upTo(lasting('P30D')), 'you ask us to delete it'))],
    ],
    [
      {
        kind: 'plan',
        plans: [{ plan: 'Free', period: 'P7D', bound: 'up-to' }, { period: 'P90D' }, { period: 'custom' }],
      },
      [line(...say.onPlan('Free', say.upTo(lasting('P7D')))), line(lasting('P90D')), line(say.asAgreed)],
    ],
    [
      { kind: 'criteria', criteria: 'as long as tax law requires', typically: 'P7Y' },
      [line(...say.typically('as long as tax law requires', lasting('P7Y')))],
    ],
  ])('%o', (row, lines) => expect(retention(row)).toEqual(lines));
});

describe('contrast', () => {
  test('black on white is 21:1, and a colour on itself 1:1', () =>
    expect([contrast('#000000', '#ffffff'), contrast('#777777', '#777777')]).toEqual([21, 1]));
  test('is that of WCAG', () => expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2));
});
