import { isLanguage, languages, words, type Language } from '../words/index.ts';

/** A language as editors call it. */
export const nameOf = (language: Language): string => words.translations.named[language] ?? language;

/** A language that a command line names by its tag. Throws, with what was most likely meant, where there is none. */
export function readLanguage(value: string): Language {
  if (isLanguage(value)) return value;
  const meant = languages.find((each) => [each, nameOf(each)].some((name) => isSame(name, value)));
  throw new Error(words.problems.translations.noSuchLanguage(value, languages, meant));
}

const isSame = (name: string, value: string): boolean => name.toLowerCase() === value.toLowerCase();
