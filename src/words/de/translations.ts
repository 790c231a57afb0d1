import { dateInWords } from './dates.ts';

export const translations = {
  picker: 'Sprachen',
  named: { en: 'Englisch', de: 'Deutsch', fr: 'Französisch', ar: 'Arabisch' } as Readonly<Record<string, string>>,
  missing: (language: string): string =>
    `Dieser Text liegt nicht auf Deutsch vor. Sie können ihn auf ${language} lesen.`,
  lastTranslated: (date: string): string => `Deutschen Text der Fassung vom ${dateInWords(date)} lesen`,
  eachCounts: 'Alle Sprachfassungen gelten gleichermaßen.',
  thisCounts: (languages: string): string =>
    `Dieser Text ist maßgeblich. Seine Übersetzungen (${languages}) dienen der Information.`,
  otherCounts: (language: string): string => `Dies ist eine Übersetzung. Maßgeblich ist der Text auf ${language}.`,
  translator: (translator: string): string => `Übersetzung: ${translator}.`,
  fingerprintOfSource: 'SHA-256 des übersetzten Textes:',
  onlyIn: (language: string): string => `Nur auf ${language}.`,
  comparedIn: (language: string): string =>
    `Einer der beiden Texte liegt nicht auf Deutsch vor. Verglichen werden daher die Texte auf ${language}.`,
  added: (policy: string, language: string): string => `${policy}: jetzt auch auf ${language}`,
  addedSentence: (language: string): string =>
    `Diese Fassung gibt es jetzt auch auf ${language}. Sonst ändert sich nichts, und Ihre Auswahl bleibt bestehen.`,
};
