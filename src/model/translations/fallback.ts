import { wordsIn, type Language } from '../../words/index.ts';
import type { Version } from '../organization.ts';

/** Whether a version has a text in the language of the pages that show it. */
export const isInItsLanguage = ({ language, textLanguage }: Version): boolean => language === textLanguage;

/** A version of the source on pages in another language: its text stays as it is, and so does its address. */
export const shownIn = (language: Language, source: Version): Version => ({
  ...source,
  language,
  dateInWords: wordsIn(language).dateInWords(source.id),
});

/** Two versions in one language: in that of the pages where both have a text in it, else in that of the source. */
export function inOneLanguage(before: Version, after: Version): [Version, Version] {
  if (before.textLanguage === after.textLanguage) return [before, after];
  const ofSource = (version: Version): Version =>
    version.translation ? shownIn(version.language, version.translation.source) : version;
  return [ofSource(before), ofSource(after)];
}
