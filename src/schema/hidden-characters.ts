import type { words } from '../words/index.ts';

type HiddenRange = readonly [first: number, last: number, name: keyof typeof words.characters];

/**
 * Every character that a reader cannot see, or that reorders what they see: first and last code point, and the key of
 * its name in `words.characters`.
 * Sources: Unicode 17, `Default_Ignorable_Code_Point`, `Bidi_Control`, `Noncharacter_Code_Point` and the categories Cc,
 * Co, Cs, Zl and Zp, and the blanks that Unicode counts as visible characters. Tabs and line feeds are text, and so are
 * spaces of every width that is not zero.
 */
export const hiddenCharacters: readonly HiddenRange[] = [
  [0x0000, 0x0008, 'control-character'],
  [0x000b, 0x000c, 'control-character'],
  [0x000d, 0x000d, 'carriage-return'],
  [0x000e, 0x001f, 'control-character'],
  [0x007f, 0x009f, 'control-character'],
  [0x00ad, 0x00ad, 'soft-hyphen'],
  [0x034f, 0x034f, 'combining-grapheme-joiner'],
  [0x061c, 0x061c, 'arabic-letter-mark'],
  [0x115f, 0x1160, 'hangul-filler'],
  [0x17b4, 0x17b5, 'khmer-inherent-vowel'],
  [0x180b, 0x180d, 'mongolian-variation-selector'],
  [0x180e, 0x180e, 'mongolian-vowel-separator'],
  [0x180f, 0x180f, 'mongolian-variation-selector'],
  [0x200b, 0x200b, 'zero-width-space'],
  [0x200c, 0x200c, 'zero-width-non-joiner'],
  [0x200d, 0x200d, 'zero-width-joiner'],
  [0x200e, 0x200e, 'left-to-right-mark'],
  [0x200f, 0x200f, 'right-to-left-mark'],
  [0x2028, 0x2028, 'line-separator'],
  [0x2029, 0x2029, 'paragraph-separator'],
  [0x202a, 0x202e, 'bidirectional-embedding-or-override'],
  [0x2060, 0x2060, 'word-joiner'],
  [0x2061, 0x2064, 'invisible-mathematical-operator'],
  [0x2065, 0x2065, 'invisible-unassigned-character'],
  [0x2066, 0x2069, 'bidirectional-isolate'],
  [0x206a, 0x206f, 'deprecated-format-character'],
  [0x2800, 0x2800, 'braille-blank'],
  [0x3164, 0x3164, 'hangul-filler'],
  [0xd800, 0xdfff, 'lone-surrogate'],
  [0xe000, 0xf8ff, 'private-use-character'],
  [0xfdd0, 0xfdef, 'noncharacter'],
  [0xfe00, 0xfe0f, 'variation-selector'],
  [0xfeff, 0xfeff, 'byte-order-mark'],
  [0xffa0, 0xffa0, 'halfwidth-hangul-filler'],
  [0xfff0, 0xfff8, 'invisible-unassigned-character'],
  [0xfff9, 0xfffb, 'interlinear-annotation'],
  [0xfffc, 0xfffc, 'object-replacement-character'],
  [0xfffd, 0xfffd, 'replacement-character'],
  [0xfffe, 0xffff, 'noncharacter'],
  [0x13430, 0x1343f, 'egyptian-hieroglyph-format-control'],
  [0x16fe4, 0x16fe4, 'khitan-small-script-filler'],
  [0x1bca0, 0x1bca3, 'shorthand-format-control'],
  [0x1d159, 0x1d159, 'musical-null-notehead'],
  [0x1d173, 0x1d17a, 'musical-format-control'],
  ...planes(1, 13, 'noncharacter'),
  [0xe0000, 0xe007f, 'tag-character'],
  [0xe0080, 0xe00ff, 'invisible-unassigned-character'],
  [0xe0100, 0xe01ef, 'variation-selector'],
  [0xe01f0, 0xe0fff, 'invisible-unassigned-character'],
  ...planes(14, 14, 'noncharacter'),
  [0xf0000, 0xffffd, 'private-use-character'],
  ...planes(15, 15, 'noncharacter'),
  [0x100000, 0x10fffd, 'private-use-character'],
  ...planes(16, 16, 'noncharacter'),
];

/** The last two code points of each plane are none that a text may hold. */
function planes(first: number, last: number, name: HiddenRange[2]): HiddenRange[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const end = (first + index) * 0x10000 + 0xffff;
    return [end - 1, end, name];
  });
}
