import { dateInWords, whenInWords } from './dates.ts';
import { listed } from './lists.ts';

const startWords = {
  effective: (when: string): string => `in Kraft getreten ${when}`,
  'last-updated': (when: string): string => `zuletzt aktualisiert ${when}`,
  'first-published': (when: string): string => `hier zuerst veröffentlicht ${when}`,
};
type DateKind = keyof typeof startWords;

/** `der Fassung vom 3. Juni 2026`, `der Fassung vom Februar 2026`. */
const ofVersion = (date: string): string => `der Fassung vom ${dateInWords(date)}`;

export const versions = {
  status: {
    updated: (date: string): string => `Zuletzt aktualisiert ${whenInWords(date)}`,
    from: (date: string): string => `Ab ${dateInWords(date)}`,
    draft: 'Entwurf: nicht endgültig und nicht in Kraft',
    upcoming: (date: string): string => `Tritt ${whenInWords(date)} in Kraft`,
    superseded: (date: string, kind: DateKind): string => `Nicht mehr in Kraft; ${startWords[kind](whenInWords(date))}`,
    inForce: (date: string, kind: DateKind): string =>
      kind === 'effective' ? `In Kraft seit ${dateInWords(date)}` : `In Kraft; ${startWords[kind](whenInWords(date))}`,
  },

  isReplaced: 'Diese Fassung wurde ersetzt.',
  isDraft: 'Dies ist ein Entwurf.',
  isUpcoming: (date: string): string =>
    `Diese Fassung ist noch nicht in Kraft. Sie tritt ${whenInWords(date)} in Kraft.`,
  policyChanges: (date: string): string => `Dieser Text ändert sich ${whenInWords(date)}.`,
  announcedLate: (reason: string): string => `Später angekündigt als zugesagt: ${reason}`,
  announced: (date: string): string => `Angekündigt ${whenInWords(date)}.`,
  corrected: (date: string, what: string): string => `Berichtigt ${whenInWords(date)}: ${what}`,
  fingerprintBefore: 'SHA-256 vor der Berichtigung:',
  fingerprintAfter: 'SHA-256 nach der Berichtigung:',
  readBefore: 'Text vor der Berichtigung lesen',
  readBeforeCorrection: (date: string): string => `Text vor der Berichtigung lesen: ${dateInWords(date)}`,
  seeCorrection: 'Berichtigung ansehen',
  seeCorrectionOf: (date: string): string => `Berichtigung ansehen: ${dateInWords(date)}`,
  readInForce: 'Fassung lesen, die in Kraft ist',
  readVersion: (date: string): string => `Fassung vom ${dateInWords(date)} lesen`,
  seeChanges: 'Ansehen, was sich ändert',
  seeChangesSince: 'Ansehen, was sich seither geändert hat',

  kind: {
    first: 'Dies ist die erste hier veröffentlichte Fassung.',
    editorial: 'Redaktionelle Änderung: Für Sie ändert sich nichts.',
    notStated: 'Die Quelle gibt nicht an, welcher Art die Änderung ist. Ihre Auswahl bleibt, wie sie ist.',
    material: 'Wesentliche Änderung. Ihre Auswahl bleibt, wie sie ist.',
    endsConsent: (purposes: readonly string[]): string =>
      purposes.length > 0
        ? `Wesentliche Änderung. Eine frühere Einwilligung gilt nicht mehr für: ${listed(purposes)}. ` +
          'Deshalb werden Sie erneut gefragt.'
        : 'Wesentliche Änderung. Eine frühere Einwilligung gilt nicht mehr. Deshalb werden Sie erneut gefragt.',
  },

  contents: 'Inhalt',
  reservedHeadings: ['Berichtigungen', 'Fassung'],
  titleOf: (title: string, date: string): string => `${title} vom ${dateInWords(date)}`,
  description: (title: string, organization: string, status: string): string =>
    `${title} von ${organization}. ${status}.`,
  printed: (id: string, url: string): string => `Fassung ${id}, ${url}`,
  printedFingerprint: (sha256: string, markdown: string): string => `SHA-256 von ${markdown}: ${sha256}`,
  printedOn: (date: string, url: string): string => `Stand: ${dateInWords(date)}, ${url}`,
  annexes: 'Anlagen:',
  annexOf: 'Anlage zu:',
  version: <Part>(link: Part): (string | Part)[] => ['Fassung ', link, '.'],
  asMarkdown: 'Als Markdown lesen',
  fingerprintOfMarkdown: 'SHA-256 der Markdown-Datei:',
  allVersions: 'Alle Fassungen',
  whatChanged: 'Was sich in dieser Fassung geändert hat',

  earlier: {
    titleOf: (title: string, id: string, date: string): string =>
      `${title} vom ${dateInWords(id)}, vor der Berichtigung vom ${dateInWords(date)}`,
    description: (title: string, organization: string, date: string): string =>
      `${title} von ${organization}, wie vor der Berichtigung vom ${dateInWords(date)} veröffentlicht.`,
    state: (id: string, date: string): string => `Text ${ofVersion(id)} vor der Berichtigung vom ${dateInWords(date)}`,
    isCorrected: 'Dieser Text wurde berichtigt.',
    readCorrected: 'Berichtigten Text lesen',
  },

  correction: {
    title: (policy: string, id: string, date: string): string =>
      `${policy} vom ${dateInWords(id)}: Berichtigung vom ${dateInWords(date)}`,
    description: (title: string): string => `${title}: jedes Wort, das sie geändert hat.`,
    textBefore: 'Text vor der Berichtigung',
    textAfter: 'Text danach',
    compares: <Part>(before: Part, after: Part, id: string): (string | Part)[] => [
      'Vergleicht den ',
      before,
      ' mit dem ',
      after,
      `, in ${ofVersion(id)}.`,
    ],
  },

  history: {
    title: (policy: string): string => `${policy}: alle Fassungen`,
    description: (policy: string, organization: string): string =>
      `„${policy}“ von ${organization}: jede Fassung mit ihren Daten, ihren Änderungen und ihrer Prüfsumme.`,
    lead: <Part>(command: Part): (string | Part)[] => [
      'Jede Fassung behält ihre Adresse dauerhaft. Ihre Prüfsumme ist der SHA-256 ihres Textes als Markdown. ' +
        'Zum Prüfen laden Sie die Datei herunter und führen diesen Befehl aus: ',
      command,
      '.',
    ],
    fingerprint: 'SHA-256:',
    thisVersion: 'Diese Fassung',
    thisVersionOf: (date: string): string => `Diese Fassung vom ${dateInWords(date)}`,
    markdown: 'Markdown',
    markdownOf: (date: string): string => `Markdown vom ${dateInWords(date)}`,
    whatChanged: 'Was sich geändert hat',
    whatChangedOn: (date: string): string => `Was sich geändert hat: ${dateInWords(date)}`,
    changedSince: 'Was sich seither geändert hat',
    changedSinceDate: (date: string): string => `Was sich seither geändert hat: seit ${ofVersion(date)}`,
    follow: 'Künftigen Änderungen folgen',
    atom: 'Atom-Feed',
    calendar: 'Kalender kommender Änderungen',
    json: 'Alle Fassungen als JSON',
  },

  comparison: {
    onDate: (policy: string, date: string, hasHappened: boolean): string =>
      `${policy}: was sich ${whenInWords(date)} ${hasHappened ? 'geändert hat' : 'ändert'}`,
    since: (policy: string, date: string): string => `${policy}: was sich seit ${ofVersion(date)} geändert hat`,
    description: (title: string): string =>
      `${title}: jede Änderung am Wortlaut und bei Fristen, Empfängern, Zwecken, Trackern und Rechten.`,
    compares: <Part>(before: Part, after: Part): (string | Part)[] => [
      'Vergleicht die Fassung vom ',
      after,
      ' mit der Fassung vom ',
      before,
      '.',
    ],
    inShort: 'Kurz gefasst',
    facts: 'Was sich in der Sache ändert',
    factsAbout:
      'Ermittelt aus den Fristen, Empfängern, Zwecken, Rechtsgrundlagen, Trackern und Rechten der beiden Fassungen.',
    noFacts: 'Nichts davon hat sich geändert.',
    wording: 'Was sich am Wortlaut ändert',
    added: 'unterstrichen',
    removed: 'durchgestrichen',
    key: <Part>(added: Part, removed: Part): (string | Part)[] => [
      'Hinzugefügte Wörter sind ',
      added,
      ', entfernte Wörter sind ',
      removed,
      '. Verschobener Text ist als verschoben markiert.',
    ],
    wholeParagraphs: 'Auf dieser Seite werden ganze Absätze verglichen.',
    sameWording: 'Der Wortlaut hat sich nicht geändert.',
    sameWords: 'Der Wortlaut hat sich nicht geändert, nur die Formatierung.',
  },
};
