import { describe, expect, test } from 'vitest';
import { ar } from '../../../src/words/ar/index.ts';
import { isolated, isolatedList } from '../../../src/words/ar/isolated.ts';
import { eitherOf } from '../../../src/words/ar/lists.ts';
import { counted, pluralFormOf } from '../../../src/words/ar/plurals.ts';
import { words } from '../../../src/words/index.ts';
import { a, b, ofNoNames, saidOf, saidOfTables, type Said } from './arabic-calls.ts';

const { changes, consent, contact, cookies, exports, hub, page, savedChoices, translations, tables, versions } = ar;
const said = saidOf(ar);
const saidInEnglish = saidOf(words);

test('is read from right to left', () => {
  expect([ar.language, new Intl.Locale(ar.language).maximize().script, ar.direction]).toEqual(['ar', 'Arab', 'rtl']);
});

describe('counts', () => {
  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [103, 'few'],
    [111, 'many'],
  ])('%i has the form %s', (count, form) => expect(pluralFormOf(count)).toBe(form));
  test('follow the rules of CLDR', () => {
    const rules = new Intl.PluralRules('ar');
    const numbers = Array.from({ length: 1001 }, (_, number) => number);
    expect(numbers.map(pluralFormOf)).toEqual(numbers.map((number) => rules.select(number)));
  });
  test('one and two are a word, the others follow their digits', () => {
    const noun = { one: 'A', two: 'B', few: 'C', many: 'D', other: 'E' };
    const said = [0, 1, 2, 3, 11, 100].map((count) => counted(count, noun));
    expect(said).toEqual(['0 E', 'A', 'B', '3 C', '11 D', '100 E']);
  });
  test('are those of periods', () => {
    const periods = ['P1D', 'P2Y', 'P6M', 'P90D', 'P13M', 'PT24H', 'P100W'];
    const said = ['يوم واحد', 'سنتان', '6 أشهر', '90 يومًا', '13 شهرًا', '24 ساعة', '100 أسبوع'];
    expect(periods.map(ar.periodInWords)).toEqual(said);
    expect(() => ar.periodInWords('P1Y2M')).toThrow(RangeError);
  });
});

test('dates have the names of the months of CLDR, and Latin digits', () => {
  expect(['2026-06-03', '2026-02'].map(ar.dateInWords)).toEqual(['3 يونيو 2026', 'فبراير 2026']);
  const format = new Intl.DateTimeFormat('ar-u-nu-latn', { month: 'long', timeZone: 'UTC' });
  expect(ar.months).toEqual(ar.months.map((_, month) => format.format(new Date(Date.UTC(2026, month)))));
});

test('the words of a list are written together with what follows', () => {
  const lists = [[], ['أ'], ['أ', 'ب'], ['أ', 'ب', 'ج']];
  expect(lists.map(ar.listed)).toEqual(['', 'أ', 'أ وب', 'أ وب وج']);
  expect(eitherOf(['أ', 'ب', 'ج'])).toBe('أ أو ب أو ج');
});

test('has a name of its own for each country', () => {
  expect(Object.keys(ar.countries)).toEqual(Object.keys(words.countries));
  expect(new Set(Object.values(ar.countries)).size).toBe(Object.keys(ar.countries).length);
});

const FIRST = '\u2068';
const LAST = '\u2069';
/** What is outside of all isolates. */
function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of text) {
    if (sign === LAST) depth -= 1;
    if (depth === 0 && sign !== LAST && sign !== FIRST) rest += sign;
    if (sign === FIRST) depth += 1;
    expect(depth, text).toBeGreaterThanOrEqual(0);
  }
  expect(depth, text).toBe(0);
  return rest;
}

const valuesIn = (said: Said): string[] => [...new Set(String(said).match(/Latin-\d/g))].sort();

/** Paths of what is in a catalogue, and what it is. */
const leavesOf = (value: unknown, path = ''): [path: string, leaf: unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leavesOf(each, path ? `${path}.${key}` : key))
    : [[path, value]];

describe('a value in Latin letters has a direction of its own', () => {
  const rooms = { changes, consent, contact, cookies, exports, hub, page, savedChoices, translations, versions };
  const leaves = leavesOf(rooms);

  test('every function is looked at', () => {
    const functions = leaves.flatMap(([path, leaf]) => (typeof leaf === 'function' ? [path] : []));
    expect([...Object.keys(said), ...ofNoNames].sort()).toEqual(functions.sort());
  });
  test.each(Object.entries(said))('%s', (path, sentence) => {
    for (const one of [sentence].flat()) expect(outside(one)).not.toContain('Latin');
    expect(valuesIn(sentence)).toEqual(valuesIn(saidInEnglish[path]!));
  });
  test('places of a sentence, but for dates and our own words', () => {
    const ours = ['{choice}', '{choices}', '{corrections}', '{date}'];
    const sentences = leaves.flatMap(([, leaf]) => (typeof leaf === 'string' ? [leaf] : []));
    const places = sentences.flatMap((sentence) => outside(sentence).match(/\{\w+\}/g) ?? []);
    expect(new Set(places)).toEqual(new Set(ours));
  });
  test('each in a list', () => expect(isolatedList([a, b])).toBe(ar.listed([isolated(a), isolated(b)])));
});

test('nothing that has a fingerprint with a policy has an isolate in it', () => {
  const { trackers, registry, countries } = ar;
  const ofTables = saidOfTables(ar);
  const functions = leavesOf(tables).filter(([, leaf]) => typeof leaf === 'function');
  expect(ofTables).toHaveLength(functions.length);
  const all = JSON.stringify([ofTables, tables, trackers, registry, countries, ar.listed([a, b])]);
  expect(all).not.toMatch(/[\u2066-\u2069\u200e\u200f]/);
});
