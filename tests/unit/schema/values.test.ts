import { describe, expect, test } from 'vitest';
import { dateSchema, isDate } from '../../../src/schema/date.ts';
import { formatProblems } from '../../../src/schema/problem.ts';
import { periodSchema } from '../../../src/schema/period.ts';
import { retentionSchema } from '../../../src/schema/retention.ts';
import { nearest } from '../../../src/schema/nearest.ts';
import { text } from '../../../src/schema/text.ts';
import { words } from '../../../src/words/index.ts';

describe('dates', () => {
  test.each(['2026-06-03', '2026-02', '2028-02-29'])('%s is a real day or month', (date) =>
    expect(dateSchema.parse(date)).toBe(date),
  );
  test.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13',
    '2026-00-10',
    '2026-6-3',
    '3 June 2026',
    '',
    20260603,
    null,
    undefined,
  ])('%s is none', (value) => expect(isDate(value)).toBe(false));
});

describe('periods', () => {
  test.each(['P90D', 'P14M', 'P7Y', 'P2W', 'PT24H', 'PT30M'])('%s is a period', (period) =>
    expect(periodSchema.parse(period)).toBe(period),
  );
  test.each(['90 days', 'P0D', 'P90', 'P1Y6M', 'p90d', '90D', 'P-1D', 'PT24D', ''])('%s is none', (value) =>
    expect(periodSchema.safeParse(value).success).toBe(false),
  );
  test('says what was most likely meant', () =>
    expect(periodSchema.safeParse('6 months').error?.message).toContain(
      words.problems.values.notAPeriod('', 'P6M').fix,
    ));
});

describe('retention', () => {
  test('a period is exact unless it says otherwise', () =>
    expect(retentionSchema.parse({ data: 'Log', kind: 'period', period: 'P90D' })).toMatchObject({ bound: 'exactly' }));
  test.each([
    [{ data: 'Log', kind: 'event' }],
    [{ data: 'Log', kind: 'after', event: 'you leave' }],
    [{ data: 'Log', kind: 'after', period: 'P90D' }],
    [{ data: 'Log', kind: 'plan', plans: [] }],
    [{ data: 'Log', kind: 'criteria' }],
    [{ data: 'Log', kind: 'period', period: 'P90D', bound: 'about' }],
    [{ data: 'Log', period: 'P90D' }],
    [{ kind: 'period', period: 'P90D' }],
  ])('%o is refused', (row) => expect(retentionSchema.safeParse(row).success).toBe(false));
});

describe('texts', () => {
  test.each(['', '   ', 'TODO', 'Lorem ipsum dolor'])('P05: “%s” is no final text', (value) =>
    expect(text.safeParse(value).success).toBe(false),
  );
  test('names the key that was most likely meant', () => {
    expect(nearest('controler', ['controller', 'contact'])).toBe('controller');
    expect(nearest('colour', ['controller', 'contact'])).toBeUndefined();
  });
});

test('problems are listed with warnings first, by file and line, each with its fix', () => {
  const problems = [
    { file: 'b.yaml', message: 'Two.', fix: 'Fix it.' },
    { file: 'a.yaml', line: 9, message: 'One.', fix: 'Fix it.', severity: 'warning' as const },
    { file: 'a.yaml', line: 2, message: 'Zero.', fix: 'Fix it.' },
  ];
  expect(formatProblems(problems)).toBe(
    `${words.commands.check.warning}: a.yaml:9\n  One.\n  → Fix it.\n\n` +
      'a.yaml:2\n  Zero.\n  → Fix it.\n\nb.yaml\n  Two.\n  → Fix it.',
  );
});
