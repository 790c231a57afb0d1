import { expect, test } from 'vitest';
import { hiddenCharacters } from '../../../src/schema/hidden-characters.ts';
import { languages, wordsIn } from '../../../src/words/index.ts';
import { textsOf } from '../../support/catalogue.ts';

const wrongIn = (texts: readonly string[], wrong: RegExp): string[] => texts.filter((text) => wrong.test(text));

test('French has a no-break space before high punctuation and inside quotation marks', () => {
  const texts = textsOf(wordsIn('fr'));
  expect(wrongIn(texts, /[^\u00a0][:;?!»]|«[^\u00a0]|["“”„]|\w'\w/)).toEqual([]);
  expect(wrongIn(texts, /\u00a0[^:;?!»]/).filter((text) => !/«\u00a0/.test(text))).toEqual([]);
});

test('German has German quotation marks, in pairs', () => {
  const texts = textsOf(wordsIn('de'));
  expect(wrongIn(texts, /["”«»]|\u00a0/)).toEqual([]);
  expect(texts.filter((text) => (text.match(/„/g)?.length ?? 0) !== (text.match(/“/g)?.length ?? 0))).toEqual([]);
  expect(wrongIn(texts, /^[^„]*“/)).toEqual([]);
});

test('French contracts and elides before a date, a month, and a month with a vowel', () => {
  const { titleOf } = wordsIn('fr').versions;
  expect(['2026-06-01', '2026-02', '2026-04', '2026-08', '2026-10'].map((date) => titleOf('T', date))).toEqual([
    'T du 1er juin 2026',
    'T de février 2026',
    'T d’avril 2026',
    'T d’août 2026',
    'T d’octobre 2026',
  ]);
});

test.each(languages)('no sentence in %s has a character that cannot be seen, or two spaces in a row', (language) => {
  const isHidden = (text: string): boolean =>
    [...text].some((character) => {
      const point = character.codePointAt(0)!;
      return hiddenCharacters.some(([first, last]) => first <= point && point <= last);
    });
  // A name in other letters has a direction of its own, between two signs (Unicode Standard Annex 9).
  const visible = (text: string): string => text.replace(/\u2068([^\u2068\u2069]*)\u2069/g, '$1');
  const texts = textsOf(wordsIn(language)).map((text) =>
    wordsIn(language).direction === 'rtl' ? visible(text) : text,
  );
  expect(texts.filter((text) => isHidden(text) || / {2}/.test(text))).toEqual([]);
});
