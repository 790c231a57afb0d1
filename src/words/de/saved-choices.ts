import { dateInWords } from './dates.ts';
import { listed } from './lists.ts';
import { versions } from './versions.ts';

export const savedChoices = {
  title: 'Ihre gespeicherte Auswahl',
  description: (organization: string): string =>
    `Ihre Auswahl bei ${organization}, wie sie auf diesem Gerät gespeichert ist: ` +
    'lesen, ändern, herunterladen, prüfen oder löschen.',
  lead:
    'Ihre Auswahl ist nur auf Ihrem Gerät gespeichert, ohne jede Kennung. ' +
    'Sie können sie lesen, ändern, herunterladen und löschen.',
  unscripted:
    'Diese Seite braucht ihr Skript, um Ihre gespeicherte Auswahl zu lesen. ' +
    'Ohne JavaScript läuft nichts Optionales, und es kann keine Auswahl gespeichert werden.',
  notYet: (date: string): string =>
    'Noch gibt es nichts auszuwählen: Diese Seiten speichern nichts auf Ihrem Gerät. ' +
    `Ab ${dateInWords(date)} können Sie hier auswählen.`,
  saved: 'Was gespeichert ist',
  everything: 'Alles, was gespeichert werden kann',
  download: 'Beleg herunterladen',
  verify: 'Mit dem veröffentlichten Text abgleichen',
  erase: 'Alles löschen',
  erasesObjection: (purposes: readonly string[]): string =>
    purposes.length === 1
      ? 'Beim Löschen wird auch Ihr Widerspruch entfernt. ' +
        `Danach läuft dies wieder, bis Sie es ausschalten: ${listed(purposes)}.`
      : 'Beim Löschen werden auch Ihre Widersprüche entfernt. ' +
        `Danach läuft dies wieder, bis Sie es ausschalten: ${listed(purposes)}.`,
  check: 'Einen Beleg von Ihrem Gerät prüfen',
  checkAbout:
    'Die Datei bleibt auf Ihrem Gerät. Diese Seite liest, welche Fassungen von Rechtstexten und welche Hinweise die ' +
    'Datei nennt (ein Hinweis ist der Wortlaut von Banner und Einstellungen), lädt deren Texte von dieser Website, ' +
    'berechnet ihren SHA-256 und vergleicht. Mehr lässt sich an der Datei nicht beweisen.',
  file: 'Beleg, eine Datei mit der Endung .json',
  earlier: 'Frühere Auswahl',
  change: 'Ihre Auswahl ändern',

  script: {
    none:
      'Hier ist keine Auswahl gespeichert. Sie haben auf diesem Gerät nichts ausgewählt, die Auswahl wurde gelöscht, ' +
      'oder Ihr Browser speichert sie nicht.',
    spoilt:
      'Hier ist etwas gespeichert, das nicht gelesen werden kann. Deshalb läuft nichts Optionales, ' +
      'bis Sie auswählen. Sie können es löschen.',
    made: 'Ihre Auswahl wurde am {date} gespeichert (Fassung des Rechtstexts: {version}).',
    methods: {
      banner: 'Sie haben die Frage am unteren Rand der Seite beantwortet.',
      preferences: 'Sie haben sie in den Einstellungen getroffen.',
      'gpc-override':
        'Sie haben sie in den Einstellungen getroffen, obwohl Ihr Browser Global Privacy Control sendete.',
    },
    gpc: 'Ihr Browser sendete zu diesem Zeitpunkt Global Privacy Control.',
    yes: 'erlaubt',
    no: 'nicht erlaubt',
    objected: 'widersprochen',
    notObjected: 'nicht widersprochen',
    choice: '{name}: {choice}, ausgewählt am {date} (Fassung des Rechtstexts: {version})',
    fingerprint: 'SHA-256 dieser Fassung',
    own: 'Ihre gespeicherte Auswahl',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'lokaler Speicher',
      'session-storage': 'Sitzungsspeicher',
      'indexed-db': 'Datenbank',
      cache: 'Cache',
    },
    earlier: '{date}: {choices}',
    device: 'Derzeit auf diesem Gerät: {items}.',
    deviceNone: 'Kein Tracker dieser Seiten hat etwas auf diesem Gerät hinterlassen.',
    erased:
      'Ihre Auswahl und alles, was Tracker dieser Seiten gespeichert haben, wurden gelöscht. ' +
      'Diese Seite ist jetzt wie beim ersten Besuch.',
    checking: 'Der veröffentlichte Text wird heruntergeladen …',
    same:
      'Der Text ist derselbe: Die veröffentlichte Fassung {version} hat die hier genannte Prüfsumme. ' +
      'Geprüft wurde: {file}.',
    corrected:
      'Der Text ist derselbe: Die Fassung {version} hatte bis zu ihrer Berichtigung die hier genannte Prüfsumme. ' +
      `Jener Text behält seine Adresse; der Link dazu ist unter „${versions.allVersions}“. ` +
      'Geprüft wurde: {file}. {corrections}',
    different:
      'Der Text ist nicht derselbe: Die veröffentlichte Fassung {version} hat eine andere als die hier genannte ' +
      'Prüfsumme. Geprüft wurde: {file}.',
    missing: 'Die hier genannte Fassung {version} ist auf dieser Website nicht veröffentlicht. Geprüft wurde: {file}.',
    noticeSame:
      'Der Hinweis ist derselbe: Der Wortlaut von Banner und Einstellungen ist hier unter der genannten Prüfsumme ' +
      'veröffentlicht. Geprüft wurde: {file}.',
    noticeDifferent:
      'Der Hinweis ist nicht derselbe: Der Wortlaut, der hier unter der genannten Prüfsumme veröffentlicht ist, ' +
      'hat eine andere. Geprüft wurde: {file}.',
    noticeMissing: 'Ein genannter Hinweis ist hier nicht veröffentlicht. Geprüft wurde: {file}.',
    offline:
      'Der veröffentlichte Text konnte nicht heruntergeladen werden. ' +
      'Versuchen Sie es erneut, sobald Sie online sind.',
    foreign: 'Dies ist der Beleg einer anderen Organisation: {file}. Prüfen Sie ihn auf deren Seiten.',
    unreadable: 'Dies ist kein Beleg, der hier gelesen werden kann: {file}.',
  },
};
