import { whenInWords } from './dates.ts';

export const exports = {
  feed: {
    title: (organization: string, isFictional: boolean): string =>
      isFictional ? `Rechtstexte von ${organization} (erfunden)` : `Rechtstexte von ${organization}`,
    announced: (policy: string, date: string): string => `${policy}: ändert sich ${whenInWords(date)}`,
    takesEffect: (policy: string, date: string): string => `${policy}: tritt ${whenInWords(date)} in Kraft`,
    updated: (policy: string, date: string): string => `${policy}: ${whenInWords(date)} aktualisiert`,
    unversioned: 'Frühere Texte dieses Dokuments werden nicht aufbewahrt.',
    first: (policy: string): string => `${policy}: erste Fassung`,
    changed: (policy: string, date: string): string => `${policy}: ${whenInWords(date)} geändert`,
    corrected: (policy: string, date: string): string => `${policy}: ${whenInWords(date)} berichtigt`,
  },

  calendar: {
    title: (organization: string): string => `Rechtstexte von ${organization}`,
    takesEffect: (organization: string, policy: string): string => `${organization}: ${policy} tritt in Kraft`,
    changes: (organization: string, policy: string): string => `${organization}: ${policy} ändert sich`,
  },

  llms: {
    title: 'Rechtstexte',
    about:
      'Datenschutzerklärungen und andere Rechtstexte als Markdown. ' +
      'Unter jeder Adresse bleibt dauerhaft dieselbe Fassung; ihr SHA-256 ist in der JSON-Datei.',
    fictional: 'Als Beispiel erfunden: Dies sind keine echten Rechtstexte.',
    json: 'Alle Fassungen, mit Angaben, was gespeichert wird und wer Daten erhält',
  },
};
