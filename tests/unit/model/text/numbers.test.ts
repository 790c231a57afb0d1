import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidOfNumbers } from '../../../../src/model/checks/translated-text.ts';
import { numbersIn } from '../../../../src/model/text/numbers.ts';

test.each([
  ['We keep it for 90 days, or 7 years.', ['7', '90']],
  ['1,000 visits', ['1000']],
  ['1.000 Besuche', ['1000']],
  ['1\u202f000 visites, 1\u00a0000\u00a0000 €', ['1000', '1000000']],
  ["1'000 Franken, 1’000 Franken", ['1000', '1000']],
  ['٩٠ يومًا، و١٬٠٠٠ زيارة', ['90', '1000']],
  ['۹۰ روز', ['90']],
  ['9.99 dollars', ['9', '99']],
  ['9,99 Euro', ['9', '99']],
  ['1,234.56 and 1.234,56', ['56', '56', '1234', '1234']],
  ['on 2026-06-03', ['03', '06', '2026']],
  ['am 03.06.2026', ['03', '06', '2026']],
  ['Art. 6(1)(f)', ['1', '6']],
  ['in 2026 300 people', ['300', '2026']],
  ['nothing in digits', []],
])('%s', (text, found) => expect(numbersIn(text)).toEqual(found));

/** How languages write a number of digits: with their own signs, and in their own digits. */
const locales = ['en', 'de', 'fr', 'de-CH', 'ar-EG', 'fa'];
const number = fc.integer({ min: 0, max: 99_999_999 });

describe('in a translation', () => {
  test('a number is the same in whatever signs and digits a language writes it', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...locales), fc.boolean(), (value, locale, useGrouping) => {
        const written = new Intl.NumberFormat(locale, { useGrouping }).format(value);
        expect(saidOfNumbers(`Kept for ${value} days.`, `${written} يوم/Tage`)).toBeUndefined();
      }),
    );
  });

  test('another number is refused, in whatever order its digits are and however it is written', () => {
    const pairs = fc.tuple(number, number).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(pairs, fc.constantFrom(...locales), ([one, other], locale) => {
        const written = new Intl.NumberFormat(locale).format(other);
        expect(saidOfNumbers(`Kept for ${one} days.`, `${written} Tage`)).toBeDefined();
      }),
    );
  });

  test('the digits of a number in any other order are another number', () => {
    const shuffled = number.chain((value) => {
      const digits = [...String(value)];
      return fc
        .shuffledSubarray(digits, { minLength: digits.length })
        .map((other) => [digits.join(''), other.join('')]);
    });
    fc.assert(
      fc.property(
        shuffled.filter(([one, other]) => one !== other),
        ([one, other]) => {
          expect(saidOfNumbers(`${one} days`, `${other} Tage`)).toBeDefined();
        },
      ),
    );
  });

  test('a number that is missing, or one more, is refused', () => {
    expect(saidOfNumbers('30 days, then 90 days', '30 Tage')).toBeDefined();
    expect(saidOfNumbers('30 days', '30 Tage, dann 30 Tage')).toBeDefined();
    expect(saidOfNumbers('30 days, then 90 days', '90 Tage nach den 30 Tagen')).toBeUndefined();
  });
});
