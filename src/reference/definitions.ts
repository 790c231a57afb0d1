import { z } from 'zod';
import { hiddenCharacters } from '../schema/hidden-characters.ts';
import { words } from '../words/index.ts';
import { NOT_STATED } from './choices.ts';
import type { JsonSchema } from './json-schema.ts';

const { text, date, country } = words.fields.forms;

/** Hidden characters that an emoji or a language may need: the joiners and the variation selectors. */
const isNeeded = (codePoint: number): boolean =>
  codePoint === 0x200c || codePoint === 0x200d || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);

/** Not every program reads patterns by code points: to the others, each half of an emoji is a character. */
const isPlain = (codePoint: number): boolean => codePoint <= 0xffff && (codePoint < 0xd800 || codePoint > 0xdfff);

const escaped = (codePoint: number): string => `\\u${codePoint.toString(16).padStart(4, '0')}`;

/** What no text may contain, as characters of a pattern. */
const HIDDEN = hiddenCharacters
  .filter(([first]) => isPlain(first) && !isNeeded(first))
  .map(([first, last]) => `${escaped(first)}-${escaped(last)}`)
  .join('');

/** Marks of what is still to be written, in letters of any case: JSON Schema has no flags. */
const PLACEHOLDER = '\\[\\[|\\b[Tt][Oo][Dd][Oo]\\b|\\b[Tt][Bb][Dd]\\b|[Ll][Oo][Rr][Ee][Mm] [Ii][Pp][Ss][Uu][Mm]';

/** A calendar day, leap years included. */
const DAY = z.regexes.date.source.replace(/^\^|\$$/g, '');
const MONTH = '\\d{4}-(0[1-9]|1[0-2])';
/** From 1900 on, as in `isDate`. */
const YEAR = '(?=19|[2-9])';

/** What several keys have in common. */
export const definitions = {
  text: {
    type: 'string',
    pattern: `^(?![\\s\\S]*(?:${PLACEHOLDER}|[${HIDDEN}]))[\\s\\S]*\\S`,
    patternErrorMessage: text.wrong,
  },
  date: { type: 'string', pattern: `^${YEAR}(?:${DAY}|${MONTH})$`, patternErrorMessage: date.wrong },
  country: {
    type: 'string',
    enum: [...Object.keys(words.countries), NOT_STATED],
    enumDescriptions: [...Object.values(words.countries), words.fields.notStated],
    errorMessage: country.wrong,
  },
} satisfies Record<string, JsonSchema>;

export type Definition = keyof typeof definitions;
