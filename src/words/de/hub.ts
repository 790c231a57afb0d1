import { whenInWords } from './dates.ts';

export const hub = {
  description: (organization: string): string =>
    `Die Rechtstexte von ${organization}: was in Kraft ist, was kommt, was gespeichert wird, und der Kontakt.`,
  changes: (date: string): string => `Ändert sich ${whenInWords(date)}`,
  allVersionsOf: (policy: string): string => `Alle Fassungen: ${policy}`,
  annexesOf: (policy: string): string => `Anlagen: ${policy}`,
  cookies: 'Was auf Ihrem Gerät gespeichert wird, nach Zwecken',
  subprocessors: (organization: string): string => `Wer für ${organization} Daten verarbeitet, und wo`,
  contact: 'Fragen und Anträge zu personenbezogenen Daten',

  controller: {
    title: 'Wer verantwortlich ist',
    controller: 'Verantwortlicher',
    address: 'Anschrift',
    country: 'Betrieben aus',
    officer: 'Datenschutzbeauftragte Person',
  },
};
