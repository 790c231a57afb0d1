import { describe, expect, test } from 'vitest';
import { MOST_WORDS, whyNoCorrection } from '../../../../src/model/versions/corrections/refusal.ts';
import { readBlocks } from '../../../../src/model/redline/blocks/read-blocks.ts';
import { compareBlocks } from '../../../../src/model/redline/compare/compare-blocks.ts';
import { touchedIn } from '../../../../src/model/versions/corrections/touched.ts';
import { touchesMeaning } from '../../../../src/model/versions/corrections/weighty.ts';
import { words } from '../../../../src/words/index.ts';

const { reasons } = words.problems.corrections;
/** The start of a reason, up to the words that it quotes. */
const startOf = (reason: string): string => reason.slice(0, reason.indexOf('“~”'));
const change = { removed: '~', added: '' };
const starts = {
  table: startOf(reasons.table(change)),
  heading: startOf(reasons.heading(change)),
  number: startOf(reasons.number(change)),
  negation: startOf(reasons.negation(change)),
  basis: startOf(reasons.basis(change)),
  name: startOf(reasons.name(change)),
};

/** As Sayso writes them: these are the names that it knows. */
const { FI, SE } = words.countries;

const text = (body: string): string => `---\nversion: 2026-01-15\n---\n\n# Privacy policy\n\n${body}\n`;
const names = ['Google Ireland Limited', 'The Trade Desk', 'osano'];
const why = (before: string, after: string): string | undefined =>
  whyNoCorrection(text(before), text(after), { names });

describe('a correction may', () => {
  test.each([
    ['mend a spelling', 'We recieve your data.', 'We receive your data.'],
    ['take out a word that stands twice', 'We keep the the log.', 'We keep the log.'],
    ['add a comma or a full stop', 'We keep logs 3 days', 'We keep logs 3 days.'],
    ['set words in another way', 'We **keep** logs.', 'We keep logs.'],
    ['break lines elsewhere', 'We keep\nlogs.', 'We keep logs.'],
    ['touch ten words', 'aa ba ca da ea fa ga ha ka la ma', 'va wa za ya ra fa ga ha ka la ma'],
    ['stand beside a number that stays', 'We kep logs for 30 days.', 'We keep logs for 30 days.'],
    ['stand beside a negation that stays', 'We do not kep it.', 'We do not keep it.'],
  ])('%s', (_, before, after) => expect(why(before, after)).toBeUndefined());
});

describe('a correction may not', () => {
  test.each([
    ['lead a link elsewhere', 'See [the section](/security/).', 'See [the section](/contact/).'],
    ['add an item to a list', '- Logs\n- Mail', '- Logs\n- Mail\n- Names'],
    ['add a paragraph', 'Logs.', 'Logs.\n\nMail.'],
    ['take out a paragraph', 'Logs.\n\nMail.', 'Logs.'],
    ['change a country', `It goes to ${FI} today.`, `It goes to ${SE} today.`],
    ['change a Roman numeral', 'See Annex II below here.', 'See Annex IV below here.'],
  ])('%s', (_, before, after) => expect(why(before, after)).toBeDefined());

  const table = (cell: string): string => `| Data | Kept |\n| --- | --- |\n| Logs | ${cell} |`;
  test.each([
    ['change a cell', table('briefly'), table('long'), starts.table],
    ['add a row', table('briefly'), `${table('briefly')}\n| Mail | long |`, starts.table],
    ['take out a table', `Before.\n\n${table('briefly')}`, 'Before.', starts.table],
    ['put a table into a quote', 'Before.', `Before.\n\n> ${table('briefly').replaceAll('\n', '\n> ')}`, starts.table],
    ['add a heading', 'Text.', '## More\n\nText.', starts.heading],
    ['make a heading of a paragraph', 'More\n\nText.', '## More\n\nText.', starts.heading],
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
    ['under Art. 6(1)(f)', 'under Art. 6(1)(b)'],
    ['under Art. 6(1)(a)', 'under Art. 6(1)(b)'],
    ['30 business days', '30 days'],
  ])('change the number or period in “%s” to “%s”', (before, after) =>
    expect(why(`Kept ${before} here.`, `Kept ${after} here.`)).toContain(starts.number),
  );

  test.each([
    ['1. Logs\n2. Mail', '1. Logs'],
    ['1. Logs\n2. Mail', '2. Logs\n3. Mail'],
  ])('give other numbers to a list', (before, after) => expect(why(before, after)).toContain(starts.number));

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
    ['We share it.', 'We sell it.'],
    ['We delete it immediately.', 'We delete it.'],
  ])('turn “%s” into “%s”', (before, after) => expect(why(before, after)).toContain(starts.negation));

  test.each([
    ['Based on consent.', 'Based on legitimate interests.'],
    ['It rests on a contract.', 'It rests on a legal obligation.'],
    ['With your permission.', 'With your account.'],
  ])('give another legal basis: “%s”, “%s”', (before, after) => expect(why(before, after)).toContain(starts.basis));

  test.each([
    ['Google sees it.', 'Kestrel sees it.'],
    ['Kestrel sees it.', 'Google sees it.'],
    ['Google Ireland Limited', 'Google Austria Limited'],
    ['Desk sees it.', 'They see it.'],
    ['Sent to osano today.', 'Sent to others today.'],
  ])('give a name to another: “%s”, “%s”', (before, after) => expect(why(before, after)).toContain(starts.name));

  test('but “the” of a name is a word like any other', () =>
    expect(why('The the log is kept.', 'The log is kept.')).toBeUndefined());

  test('touch eleven words, wherever they are', () => {
    expect(why('aa ba ca da ea fa', 'ua va wa ya za ra')).toBe(
      reasons.length(12, MOST_WORDS, { removed: 'aa ba ca da ea fa', added: '' }),
    );
    expect(why('aa\n\nba\n\nca\n\nda\n\nea\n\nfa', 'ga\n\nha\n\nka\n\nla\n\nma\n\nna')).toBe(
      reasons.length(12, MOST_WORDS, { removed: 'aa', added: '' }),
    );
  });

  test('move a paragraph: its words are counted twice', () =>
    expect(why('We keep logs here today.\n\nB.\n\nC.', 'B.\n\nC.\n\nWe keep logs here today and gone.')).toBeTruthy());

  test('and the words are quoted', () => {
    expect(why('We sell it.', 'We never sell it.')).toBe(reasons.negation({ removed: '', added: 'never' }));
    expect(why('We never sell it.', 'We sell it.')).toBe(reasons.negation({ removed: 'never', added: '' }));
    expect(why('Kept 30 days.', 'Kept 90 days.')).toBe(reasons.number({ removed: '30', added: '90' }));
  });
});

describe('of a sentence of ours that was reworded', () => {
  const hasOtherMeaning = (before: string, after: string): boolean =>
    touchedIn(compareBlocks(readBlocks(before), readBlocks(after))).some(touchesMeaning);

  test.each([
    ['Up to 90 days', 'At most 90 days'],
    ['Up to 90 days', 'Up to 90 d'],
    ['The period is not stated', 'The period is unknown'],
  ])('“%s” and “%s” may mean the same', (before, after) => expect(hasOtherMeaning(before, after)).toBe(false));

  test.each([
    ['Up to 90 days', 'Up to 90 months'],
    ['Up to 90 days', 'Up to 30 days'],
    ['Up to 90 days', 'Up to 90'],
    ['It is not sold', 'It is sold'],
  ])('“%s” and “%s” do not', (before, after) => expect(hasOtherMeaning(before, after)).toBe(true));
});
