import { describe, expect, test } from 'vitest';
import { readProse } from '../../../src/model/versions/prose.ts';
import { hiddenCharactersIn, isAllowedIn } from '../../../src/schema/characters.ts';
import { hiddenCharacters } from '../../../src/schema/hidden-characters.ts';
import { saidOfMisleading } from '../../../src/schema/misleading.ts';
import { text } from '../../../src/schema/text.ts';
import { words } from '../../../src/words/index.ts';

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, '0');
const entries = hiddenCharacters.map(
  ([first, last, name]) => [`U+${hex(first)}–${hex(last)}`, words.characters[name], [first, last]] as const,
);

describe.each(entries)('%s, %s', (_, name, ends) => {
  const letters = ends.map((codePoint) => [codePoint, String.fromCodePoint(codePoint)] as const);

  test.each(letters)('is refused in the text of a policy (%i)', (codePoint, letter) => {
    const { problems } = readProse('a.mdx', `Words.\n\nTrac${letter}king.`, 10);
    expect(problems).toMatchObject([{ file: 'a.mdx', line: 12 }]);
    const code = `U+${hex(codePoint)}`;
    expect(problems[0]).toMatchObject(words.problems.hiddenText.character(name, code, `Trac[${code}]king.`));
  });

  test.each(letters)('is refused in front matter and YAML (%i)', (codePoint, letter) => {
    const { error } = text.safeParse(`Trac${letter}king.`);
    expect(error?.issues[0]?.message).toContain(`U+${hex(codePoint)}, ${name}`);
  });

  test('is refused as a character reference', () => {
    const [codePoint] = ends;
    const { problems } = readProse('a.mdx', `Words.\nTrac&#${codePoint};king &#x${hex(codePoint)};`, 10);
    // HTML lets no reference stand for these: they are shown as a replacement character, which is refused as well.
    expect(problems).toMatchObject([{ line: 11 }, { line: 11 }]);
  });
});

describe('the list of hidden characters', () => {
  /** What Unicode itself says of a character, by the tables that come with Node. */
  const isHidden =
    /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

  test('has every character that Unicode calls ignorable, private, a control or none', () => {
    const missed: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const letter = String.fromCodePoint(codePoint);
      const isListed = hiddenCharacters.some(([first, last]) => codePoint >= first && codePoint <= last);
      if (isHidden.test(letter) && !isListed && !'\t\n'.includes(letter)) missed.push(hex(codePoint));
    }
    expect(missed).toEqual([]);
  });

  test('is in order, and no two of its ranges overlap', () => {
    const numbers = hiddenCharacters.flatMap(([first, last]) => [first, last]);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    const starts = hiddenCharacters.map(([first]) => first);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe('text', () => {
  test.each([
    ['a no-break space', '90 days'],
    ['a narrow no-break space', '90 days'],
    ['a figure space and a thin space', '1 000 000'],
    ['tabs and line feeds', 'a\tb\nc'],
    ['letters with marks', 'Zażółć, Straße, ñandú, e\u0301'],
    ['other scripts', 'سياسة الخصوصية, מדיניות, 隐私政策, นโยบาย'],
    ['emoji', '🔭 👩‍🚀 ❤️ 1️⃣ 👍🏽'],
  ])('%s is text', (_, value) => expect(hiddenCharactersIn(value)).toEqual([]));

  test.each([
    ['a joiner between letters', 'a\u200db'],
    ['a selector after a letter', 'a\ufe0f'],
    ['a second selector after an emoji', '❤️\ufe0f'],
    ['tags after a letter', 'a\u{e0061}\u{e007f}'],
  ])('%s is none', (_, value) => expect(hiddenCharactersIn(value)).not.toEqual([]));
});

describe('what a language needs is text in it', () => {
  test.each(['ar', 'fa-IR', 'he', 'hi', 'ur', 'ta'])('joiners and marks of direction in %s', (language) => {
    for (const codePoint of [0x200c, 0x200d, 0x200e, 0x200f]) expect(isAllowedIn(language, codePoint)).toBe(true);
    expect(hiddenCharactersIn('می\u200cخواهم', language)).toEqual([]);
  });

  test('not in English', () => expect(hiddenCharactersIn('a\u200cb', 'en-GB')).toHaveLength(1));

  test('and nothing else', () => {
    for (const codePoint of [0x200b, 0x2010, 0x202e, 0x2066, 0xfeff]) expect(isAllowedIn('ar', codePoint)).toBe(false);
  });
});

describe('letters read as what they are', () => {
  const say = words.problems.misleading;
  test.each([
    ['two marks on one letter, as in Vietnamese', 'tie\u0302\u0301ng Vie\u0323\u0302t'],
    ['points and accents of Hebrew', 'בְּרֵאשִׁ֖ית'],
    ['vowels and signs of Burmese', 'ကျွန်ုပ်၏ ပြည်သူ့'],
    ['words of other scripts beside Latin ones', 'Москва (Moscow), Αθήνα (Athens)'],
    ['a micro sign', '5 µm'],
    ['keycaps and other emoji', '1️⃣ ❤️ 👩‍🚀'],
    ['Latin words beside others without a space', '株式会社Google日本, ใช้Google, הGoogle'],
    ['letters with a stroke of their own', 'Łódź, Østergade'],
  ])('%s', (_, value) => expect(saidOfMisleading(value)).toBeUndefined());

  const stacked = 'e\u0301\u0302\u0303';
  const mixed = 'e\u0301\u0e49\u0302\u0e48';
  const thai = `ก${'\u0e49'.repeat(9)}`;
  const struck = 'n\u0336o\u0336t\u0336';
  test.each([
    ['a Cyrillic letter in a Latin word', 'nоt', say.scripts('nоt', 'о', 'U+043E', 'Cyrillic')],
    ['a Greek one', 'οnly', say.scripts('οnly', 'ο', 'U+03BF', 'Greek')],
    ['a digit of another script between', 'G൦gle', say.scripts('G൦gle', '൦', 'U+0D66', undefined)],
    ['a Hebrew letter between', 'Goסgle', say.scripts('Goסgle', 'ס', 'U+05E1', undefined)],
    ['a letter of a phonetic alphabet', 'ɡo', say.styled('ɡo', 'ɡ', 'U+0261')],
    ['an Armenian one', 'aոd', say.scripts('aոd', 'ո', 'U+0578', 'Armenian')],
    ['three marks on one letter', stacked, say.marks(stacked, ['U+0301', 'U+0302', 'U+0303'])],
    ['marks of several scripts on a Latin letter', mixed, say.marks(mixed, ['U+0301', 'U+0E49', 'U+0302', 'U+0E48'])],
    ['Thai marks without end', thai, say.marks(thai, Array<string>(9).fill('U+0E49'))],
    ['a stroke through a word', struck, say.overlay(struck, 'U+0336')],
    ['a sign that forbids', 'sale\u20e0', say.overlay('sale\u20e0', 'U+20E0')],
  ])('not %s', (_, value, said) => {
    expect(saidOfMisleading(value)).toEqual(said);
    expect(text.safeParse(value).success).toBe(false);
    expect(readProse('a.mdx', `Words.\n\n${value}`, 10).problems).toMatchObject([{ line: 12 }]);
  });

  test('put together by formatting, or written as references', () => {
    for (const body of ['n*о*t sold', 'n&#x43e;t sold', '| Data |\n| --- |\n| n**о**t |', '## n&#1086;t'])
      expect(readProse('a.mdx', body, 1).problems.map(({ message }) => message)).toEqual([
        say.scripts('nоt', 'о', 'U+043E', 'Cyrillic').message,
      ]);
  });
});
