import { dateInWords } from './dates.ts';
import { listed } from './lists.ts';

export const cookies = {
  title: 'Cookies und Speicher',
  description: (organization: string): string =>
    `Was ${organization} auf Ihrem Gerät speichert, nach Zwecken geordnet.`,
  about: 'Diese Liste stammt aus demselben Verzeichnis, das steuert, was auf diesen Seiten läuft.',
  nothingHere:
    'Diese Seiten speichern nichts auf Ihrem Gerät und enthalten keine Skripte. ' +
    'Hier gibt es deshalb nichts, worin Sie einwilligen könnten.',
  listIsOfOthers: 'Die folgende Liste betrifft das Produkt oder die Website der Organisation selbst.',
  from: (date: string): string => `Ab ${dateInWords(date)}`,
  notYet:
    'Vorher läuft nichts davon, und nichts davon wird gespeichert. ' +
    'Was Ihre Einwilligung braucht, wartet, bis Sie sie erteilen.',
  sharedOrigin: (organizations: readonly string[]): string =>
    `Auf dieser Website gibt es auch Seiten von ${listed(organizations)}. Browser teilen Cookies und Speicher unter ` +
    'allen Seiten einer Website. Was hier gespeichert wird, kann deshalb auch dort gelesen werden.',
  subprocessors: {
    title: 'Unterauftragsverarbeiter',
    description: (organization: string): string =>
      `Wer für ${organization} personenbezogene Daten verarbeitet, wozu und wo.`,
    none: (organization: string): string => `${organization} nennt keine Unterauftragsverarbeiter.`,
    noneAtPresent: (organization: string): string => `${organization} nennt derzeit keine Unterauftragsverarbeiter.`,
  },
};
