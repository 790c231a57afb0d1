import { describe, expect, test } from 'vitest';
import { whyNoCorrection } from '../../../../src/model/versions/corrections/refusal.ts';

const text = (body: string): string => `---\nversion: 2026-01-15\n---\n\n# Privacy policy\n\n${body}\n`;
const why = (before: string, after: string): string | undefined => whyNoCorrection(text(before), text(after));

describe('a correction may', () => {
  test.each([
    ['mend a spelling', 'We recieve your data.', 'We receive your data.'],
    ['take out a word that stands twice', 'We keep the the log.', 'We keep the log.'],
    ['add a comma or a full stop', 'We keep logs 3 days', 'We keep logs 3 days.'],
    ['set words in another way', 'We **keep** logs.', 'We keep logs.'],
    ['break lines elsewhere', 'We keep\nlogs.', 'We keep logs.'],
    ['lead a link elsewhere', 'See [section 3](/security/).', 'See [section 3](/contact/).'],
    ['touch ten words', 'a b c d e f g h i j k', 'v w x y z f g h i j k'],
    ['stand beside a number that stays', 'We kep logs for 30 days.', 'We keep logs for 30 days.'],
    ['stand beside a negation that stays', 'We do not shar it.', 'We do not share it.'],
    ['add an item to a list without numbers', '- Logs\n- Mail', '- Logs\n- Mail\n- Names'],
  ])('%s', (_, before, after) => expect(why(before, after)).toBeUndefined());
});

describe('a correction may not', () => {
  const table = (cell: string): string => `| Data | Kept |\n| --- | --- |\n| Logs | ${cell} |`;
  test.each([
    ['change a cell', table('briefly'), table('long'), 'a table'],
    ['add a row', table('briefly'), `${table('briefly')}\n| Mail | long |`, 'a table'],
    ['take out a table', `Before.\n\n${table('briefly')}`, 'Before.', 'a table'],
    ['put a table into a quote', 'Before.', `Before.\n\n> ${table('briefly').replaceAll('\n', '\n> ')}`, 'a table'],
    ['add a heading', 'Text.', '## More\n\nText.', 'a heading'],
    ['make a heading of a paragraph', 'More\n\nText.', '## More\n\nText.', 'a heading'],
  ])('%s', (_, before, after, reason) => expect(why(before, after)).toContain(reason));

  test.each([
    ['30 days', '90 days'],
    ['30 days', '30 months'],
    ['thirty days', 'forty days'],
    ['1,000 users', '1000 users'],
    ['at 5%', 'at 5'],
    ['€ 5', '$ 5'],
    ['at -5 degrees', 'at 5 degrees'],
    ['on 3 June', 'on 3 July'],
    ['every week', 'every month'],
    ['in 2 cases', 'in cases'],
    ['in ٣ cases', 'in ٤ cases'],
  ])('change the number or period in “%s” to “%s”', (before, after) =>
    expect(why(`Kept ${before} here.`, `Kept ${after} here.`)).toMatch(/a number or a period/),
  );

  test.each([
    ['1. Logs\n2. Mail', '1. Logs'],
    ['1. Logs\n2. Mail', '2. Logs\n3. Mail'],
  ])('give other numbers to a list', (before, after) => expect(why(before, after)).toMatch(/a number or a period/));

  test.each([
    ['We sell it.', 'We do not sell it.'],
    ['We do not sell it.', 'We do sell it.'],
    ['We don’t sell it.', 'We do sell it.'],
    ["We can't see it.", 'We see it.'],
    ['We never sell it.', 'We sell it.'],
    ['We ｎｏｔ sell it.', 'We sell it.'],
    ['With consent.', 'Without consent.'],
    ['Unless you agree.', 'When you agree.'],
    ['Only staff see it.', 'Staff see it.'],
    ['All but names.', 'All names.'],
    ['Lawful access.', 'Unlawful access.'],
    ['It is encrypted.', 'It is unencrypted.'],
    ['You may opt in.', 'You may opt out.'],
    ['We must delete it.', 'We might delete it.'],
    ['At least once.', 'At most once.'],
    ['**Not** sold.', 'Sold.'],
  ])('turn “%s” into “%s”', (before, after) => expect(why(before, after)).toMatch(/a promise depends on/));

  test('touch eleven words, wherever they are', () => {
    expect(why('a b c d e f', 'u v w x y z')).toMatch(/adds and removes 12 words, and 10 is the most/);
    expect(why('a\n\nb\n\nc\n\nd\n\ne\n\nf', 'g\n\nh\n\ni\n\nj\n\nk\n\nl')).toMatch(/12 words/);
  });

  test('move a paragraph: its words are counted twice', () =>
    expect(why('We keep logs here today.\n\nB.\n\nC.', 'B.\n\nC.\n\nWe keep logs here today and gone.')).toBeTruthy());

  test('and the words are quoted', () => {
    expect(why('We sell it.', 'We never sell it.')).toContain('(“never” was added)');
    expect(why('We never sell it.', 'We sell it.')).toContain('(“never” was removed)');
    expect(why('Kept 30 days.', 'Kept 90 days.')).toContain('(“30” became “90”)');
  });
});
