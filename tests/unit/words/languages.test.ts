import { describe, expect, test } from 'vitest';
import { languages, wordsIn } from '../../../src/words/index.ts';
import { callsOf, entriesOf, textsOfEntry, written } from '../../support/catalogue.ts';

const english = wordsIn('en');
const others = languages.filter((language) => language !== 'en');
const entries = new Map(entriesOf(english).map((entry) => [entry.path, entry.value]));

/** Words that may be the same as in English: names of formats, and words that both languages have. */
const sameInAll = ['SHA', 'IndexedDB', 'Markdown', 'Cookie', 'Cache', 'ltr'];
const sameAsEnglish: Record<string, readonly string[]> = {
  de: ['April', 'August', 'September', 'November', 'Name'],
  fr: ['minutes', 'Contact', 'Message', 'Documents', 'Corrections', 'Version', 'cookie', 'cache'],
};

const kindOf = (value: unknown): string => (typeof value === 'function' ? `${value.length} values` : typeof value);
/** The words of a text, without its values and its places for them. */
const wordsOf = (text: string): string => text.replace(/⟨[^⟩]*⟩|\{\w+\}|[^\p{L} ]/gu, '').trim();
const holesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

test('every call of an English function is one that it is made for', () => {
  const texts = entriesOf(english).flatMap((entry) => callsOf(entry).map(({ text }) => `${entry.path}: ${text}`));
  expect(texts.filter((text) => /undefined|NaN|object Object|⟨⟩/.test(text))).toEqual([]);
});

describe.each(others)('what is said in %s', (language) => {
  const catalogue = wordsIn(language);
  const own = entriesOf(catalogue);

  test('has the English keys, each with a text, or a function of as many values', () => {
    expect(own.map(({ path, value }) => `${path}: ${kindOf(value)}`).sort()).toEqual(
      [...entries].map(([path, value]) => `${path}: ${kindOf(value)}`).sort(),
    );
  });

  test.each(own.filter(({ value }) => typeof value === 'function'))('has every value: $path', (entry) => {
    const ofEnglish = callsOf({ path: entry.path, value: entries.get(entry.path)! });
    const said = callsOf(entry);
    said.forEach(({ values, text }, index) => {
      const inEnglish = written(values, english);
      const expected = written(values, catalogue).filter((_, at) => ofEnglish[index]!.text.includes(inEnglish[at]!));
      expect(expected.filter((value) => !text.includes(value))).toEqual([]);
      expect(text).not.toMatch(/undefined|NaN|object Object/);
    });
    // What English tells apart is told apart.
    const distinct = [ofEnglish, said].map((calls) => new Set(calls.map(({ text }) => text)).size);
    expect(distinct[1]).toBeGreaterThanOrEqual(distinct[0]!);
  });

  test('leaves the places in its sentences that a page fills in', () => {
    const holes = ({ path, value }: { path: string; value: unknown }) => ({ path, holes: holesIn(String(value)) });
    const texts = own.filter(({ value }) => typeof value === 'string');
    expect(texts.map(holes)).toEqual(texts.map(({ path }) => holes({ path, value: entries.get(path) })));
  });

  test('leaves spaces and line ends around its sentences as they are', () => {
    const around = (value: unknown): string => `${/^ /.test(String(value))} ${/ $/.test(String(value))}`;
    const texts = own.filter(({ value }) => typeof value === 'string');
    expect(texts.filter(({ path, value }) => around(value) !== around(entries.get(path)))).toEqual([]);
  });

  test('is no English', () => {
    const allowed = ['', ...sameInAll, ...(sameAsEnglish[language] ?? [])];
    const same = own.flatMap((entry) => {
      const inEnglish = textsOfEntry({ path: entry.path, value: entries.get(entry.path)! });
      return textsOfEntry(entry).filter((text, index) => text === inEnglish[index]);
    });
    expect(same.filter((text) => !allowed.includes(wordsOf(text)))).toEqual([]);
  });

  test('is called by its own name', () => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
    expect(catalogue.languageName.toLowerCase()).toBe(name?.toLowerCase());
  });

  test('names every country, and each in another way', () => {
    expect(Object.keys(catalogue.countries)).toEqual(Object.keys(english.countries));
    const names = Object.values(catalogue.countries);
    expect([new Set(names).size, names.filter((name) => name.trim() !== name || name === '')]).toEqual([249, []]);
  });
});

/** How often the longer of two texts contains the shorter. */
const ratio = (one: string, other: string): number =>
  Math.max(one.length, other.length) / Math.min(one.length, other.length);

test.each(languages)('the two answers are about as long in %s, so that neither stands out', (language) => {
  const { accept, decline, keepOff, keepOn, turnOff, turnOn } = wordsIn(language).consent.labels;
  expect(ratio(accept, decline)).toBeLessThanOrEqual(1.35);
  for (const [one, other] of [
    [keepOn, turnOff],
    [turnOn, keepOff],
  ] as const)
    expect(ratio(one, other)).toBeLessThanOrEqual(2);
});

test.each(languages)('the banner in %s quotes the buttons as they are', (language) => {
  const { banner, labels } = wordsIn(language).consent;
  expect(banner.changeLater).toContain(labels.open);
  expect(banner.objectByDeclining(undefined)).toContain(labels.decline);
});

test.each(['de', 'fr'] as const)('the banner in %s names cookies', (language) => {
  const { banner, labels } = wordsIn(language).consent;
  for (const text of [banner.cookiesAsked(['A']), banner.cookies(['A']), labels.open]) expect(text).toMatch(/cookie/i);
});

describe.each(languages)('dates, periods and lists in %s', (language) => {
  const { dateInWords, listed, months, periodInWords, whenInWords } = wordsIn(language);

  test('says each day and each month in its own way', () => {
    const all = months.map((_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    const dates = [...all, ...all.map((month) => `${month}-01`), ...all.map((month) => `${month}-23`)];
    for (const say of [dateInWords, whenInWords]) expect(new Set(dates.map(say)).size).toBe(36);
    for (const [index, month] of months.entries()) expect(dateInWords(all[index]!)).toBe(`${month} 2026`);
    for (const date of dates) expect(whenInWords(date)).toContain(dateInWords(date));
    expect(dateInWords('2026-06-23')).toMatch(/23.*2026/);
  });

  test('says one, two and many of each unit, and refuses what is no period', () => {
    const units = ['PnY', 'PnM', 'PnW', 'PnD', 'PTnH', 'PTnM'];
    const periods = units.flatMap((unit) => [1, 2, 90].map((amount) => unit.replace('n', String(amount))));
    const texts = periods.map(periodInWords);
    expect(new Set(texts).size).toBe(units.length * 3);
    expect(texts.filter((text, index) => index % 3 === 2 && !/^90 [\p{L}\p{M}]+$/u.test(text))).toEqual([]);
    for (const none of ['P1Y2M', 'PT1S', '90D', 'P', '']) expect(() => periodInWords(none)).toThrow(RangeError);
  });

  test('lists one, two and three', () => {
    const [one, two, three] = [1, 2, 3].map((count) => listed(['⟨a⟩', '⟨b⟩', '⟨c⟩'].slice(0, count)));
    expect(one).toBe('⟨a⟩');
    expect(two).toMatch(/^⟨a⟩ \p{L}+ ?⟨b⟩$/u);
    expect(three).toMatch(/^⟨a⟩.+⟨b⟩\p{P}? \p{L}+ ?⟨c⟩$/u);
    expect(listed([])).toBe('');
  });

  test('names itself by a tag, and is written in its own direction', () => {
    const { direction, language: tag } = wordsIn(language);
    const locale = new Intl.Locale(tag);
    expect(locale.language).toBe(language);
    expect(direction).toBe(/Arab|Hebr/.test(locale.maximize().script!) ? 'rtl' : 'ltr');
  });
});

/** One and several of each unit, and days whose form is an exception. */
const forms: Record<string, { periods: string[]; dates: string[]; whens: string[]; list: string }> = {
  de: {
    periods: ['1 Jahr', '2 Jahre', '1 Monat', '6 Monate', '1 Woche', '2 Wochen', '1 Tag', '90 Tage', '24 Stunden'],
    dates: ['1. Juni 2026', '3. Juni 2026', 'Februar 2026'],
    whens: ['am 1. Juni 2026', 'am 3. Juni 2026', 'im Februar 2026'],
    list: 'a, b und c',
  },
  fr: {
    periods: ['1 an', '2 ans', '1 mois', '6 mois', '1 semaine', '2 semaines', '1 jour', '90 jours', '24 heures'],
    dates: ['1er juin 2026', '3 juin 2026', 'février 2026'],
    whens: ['le 1er juin 2026', 'le 3 juin 2026', 'en février 2026'],
    list: 'a, b et c',
  },
};

test.each(Object.entries(forms))('%s writes periods, dates and lists as its grammar wants', (language, expected) => {
  const { dateInWords, listed, periodInWords, whenInWords } = wordsIn(language as 'de' | 'fr');
  const periods = ['P1Y', 'P2Y', 'P1M', 'P6M', 'P1W', 'P2W', 'P1D', 'P90D', 'PT24H'];
  const dates = ['2026-06-01', '2026-06-03', '2026-02'];
  expect({
    periods: periods.map(periodInWords),
    dates: dates.map(dateInWords),
    whens: dates.map(whenInWords),
    list: listed(['a', 'b', 'c']),
  }).toEqual(expected);
});

// WCAG 2.2, 2.5.3: who speaks to a device says what is seen.
test.each(languages)('in %s, what a link is called begins with what it says', (language) => {
  const { hub, versions } = wordsIn(language);
  const { history } = versions;
  const day = '2026-06-03';
  const called: [seen: string, label: string][] = [
    [versions.readBefore, versions.readBeforeCorrection(day)],
    [versions.seeCorrection, versions.seeCorrectionOf(day)],
    [versions.allVersions, hub.allVersionsOf('⟨policy⟩')],
    [history.thisVersion, history.thisVersionOf(day)],
    [history.markdown, history.markdownOf(day)],
    [history.whatChanged, history.whatChangedOn(day)],
    [history.changedSince, history.changedSinceDate(day)],
  ];
  expect(called.filter(([seen, label]) => !label.startsWith(seen))).toEqual([]);
});

test('in French, what is said of a version fits a date with and without a day', () => {
  const { lastTranslated } = wordsIn('fr').translations;
  const said = ['2026-06-03', '2026-02', '2026-04'].map(lastTranslated);
  expect(said.map((text) => text.slice(text.indexOf('version')))).toEqual([
    'version du 3 juin 2026',
    'version de février 2026',
    'version d’avril 2026',
  ]);
});
