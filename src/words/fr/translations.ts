import { ofDate } from './dates-after-words.ts';

export const translations = {
  picker: 'Langues',
  named: { en: 'anglais', de: 'allemand', fr: 'français', ar: 'arabe' } as Readonly<Record<string, string>>,
  missing: (language: string): string =>
    `Ce texte n’est pas disponible en français. Vous pouvez le lire en ${language}.`,
  lastTranslated: (date: string): string => `Lire le texte français de la version ${ofDate(date)}`,
  eachCounts: 'Le texte fait foi dans chacune de ses langues.',
  thisCounts: (languages: string): string =>
    `Ce texte fait foi. Ses traductions (${languages}) sont fournies à titre d’information.`,
  otherCounts: (language: string): string => `Ce texte est une traduction. Le texte en ${language} fait foi.`,
  translator: (translator: string): string => `Traduction\u00a0: ${translator}.`,
  fingerprintOfSource: 'SHA-256 du texte traduit\u00a0:',
  onlyIn: (language: string): string => `En ${language} seulement.`,
  comparedIn: (language: string): string =>
    `L’un des deux textes n’est pas disponible en français\u00a0: les textes en ${language} sont comparés.`,
  added: (policy: string, language: string): string => `${policy}\u00a0: désormais aussi en ${language}`,
  addedSentence: (language: string): string =>
    `Cette version est désormais publiée en ${language} aussi. Rien d’autre ne change, et vos choix sont conservés.`,
};
