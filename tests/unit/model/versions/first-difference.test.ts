import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../../../src/model/versions/first-difference.ts';

describe('the first difference of two texts', () => {
  test('is the first line that differs, from a little before the word', () => {
    expect(firstDifference('One.\nTwo.', 'One.\nThree.')).toEqual({ line: 2, before: 'Two.', after: 'Three.' });
  });

  test.each([
    ['a letter of another script', 'We pay.', 'We p\u0430y.', 'U+0061', 'U+0430'],
    ['a space that does not break', 'We pay.', 'We\u00a0pay.', 'U+0020', 'U+00A0'],
    ['a character that nobody sees', 'We pay.', 'We p\u200bay.', 'U+0061', 'U+200B'],
    ['a joiner, whatever language needs it', 'We pay.', 'We p\u200cay.', 'U+0061', 'U+200C'],
    ['a letter and a mark for a letter with that mark', 'caf\u00e9', 'cafe\u0301', 'U+00E9', 'U+0065'],
    ['another dash', 'a \u2013 b', 'a \u2014 b', 'U+2013', 'U+2014'],
    ['an apostrophe', "don't", 'don\u2019t', 'U+0027', 'U+2019'],
    ['a capital I for an l', 'law', 'Iaw', 'U+006C', 'U+0049'],
    ['a full-width letter', 'a', '\uff41', 'U+0061', 'U+FF41'],
    ['a hidden character at the end', 'We pay.', 'We pay.\ufeff', undefined, 'U+FEFF'],
    ['a space at the end', 'We pay.', 'We pay. ', undefined, 'U+0020'],
  ])('names the characters where both look alike: %s', (_, was, is, before, after) => {
    expect(firstDifference(was, is).codes).toEqual({ before, after });
    expect(firstDifference(is, was).codes).toEqual({ before: after, after: before });
  });

  test.each([
    ['a word', 'We pay.', 'We say.'],
    ['a space and a letter', 'We pay.', 'Wepay.'],
    ['a letter more', 'We pay', 'We pays'],
    ['a sentence more', 'We pay.', 'We pay. More.'],
    ['nothing', 'We pay.', 'We pay.'],
  ])('names none where it can be seen: %s', (_, was, is) => {
    expect(firstDifference(was, is).codes).toBeUndefined();
  });
});
