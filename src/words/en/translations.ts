import { dateInWords } from './dates.ts';

/** What is said of the languages that a text is in. `language`: its name in this language, from `named`. */
export const translations = {
  /** Name of the navigation with a link to the page in each language. */
  picker: 'Languages',
  named: { en: 'English', de: 'German', fr: 'French', ar: 'Arabic' } as Readonly<Record<string, string>>,
  /** Above a text of the source, on a page in this language. */
  missing: (language: string): string =>
    `There is no English translation of this text. You can read it in ${language}.`,
  /** Link to the last version that has a text in this language. `date`: ISO 8601. */
  lastTranslated: (date: string): string => `Read the English text of the version of ${dateInWords(date)}`,
  /** Under the title of every text that is there in several languages. */
  eachCounts: 'The text counts in each of its languages.',
  thisCounts: (languages: string): string => `This text counts. Its translations (${languages}) are for information.`,
  otherCounts: (language: string): string => `This is a translation. The text in ${language} counts.`,
  translator: (translator: string): string => `Translation: ${translator}.`,
  fingerprintOfSource: 'SHA-256 of the text that it translates:',
  /** Beside a version in the history that has no text in this language. */
  onlyIn: (language: string): string => `In ${language} only.`,
  /** Above a redline, where one of the two texts is not there in this language. */
  comparedIn: (language: string): string =>
    `One of the two texts is not there in English, so the texts in ${language} are compared.`,
  /** In feeds: a text in another language was added to a version. */
  added: (policy: string, language: string): string => `${policy}: now in ${language} too`,
  addedSentence: (language: string): string =>
    `The version is now published in ${language} too. Nothing else changes, and choices stay as they are.`,
};
