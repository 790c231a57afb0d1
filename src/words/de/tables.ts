import { eitherOf, listed } from './lists.ts';

const notStated = 'Nicht angegeben';

const purposeBases = {
  essential: 'Keine Einwilligung nötig',
  'legitimate-interests': 'Berechtigte Interessen: eingeschaltet, bis Sie widersprechen',
  consent: 'Einwilligung: ausgeschaltet, bis Sie zustimmen',
};

const legalBases = {
  consent: 'Einwilligung',
  contract: 'Vertrag',
  'legal-obligation': 'Rechtliche Verpflichtung',
  'legitimate-interests': 'Berechtigte Interessen',
};

const subprocessorFacts = { provider: 'Anbieter', purpose: 'Zweck', data: 'Daten', country: 'Land' };

interface Gap {
  facts: readonly (keyof typeof subprocessorFacts)[];
  services: readonly string[];
}

const gapInWords = ({ facts, services }: Gap): string =>
  `${eitherOf(facts.map((fact) => subprocessorFacts[fact]))} für ${listed(services)}`;

/** `Anbieter oder Daten für Hosting und E-Mail; Land für Zahlungen`. */
const gapsInWords = (gaps: readonly Gap[]): string => gaps.map(gapInWords).join('; ');

export const tables = {
  notStated,
  summary: 'Das Wichtigste in Kürze',

  purposeBasis: (basis: keyof typeof purposeBases | undefined): string =>
    basis ? purposeBases[basis] : 'Rechtsgrundlage: nicht angegeben',
  purposeNamed: <Part>(name: Part, shortForm: string): (string | Part)[] => [name, ` (${shortForm}). `],
  purposeBelow: (shortForm: string): string => `Zweck: ${shortForm}. `,
  interest: (interest: string | undefined): string =>
    interest === undefined ? 'Das Interesse ist nicht angegeben.' : `Das Interesse: ${interest}.`,
  storesBeforeChoice: 'Es werden Daten auf Ihrem Gerät gespeichert, bevor Sie auswählen.',
  reworded: (date: string | undefined, reason: string): string =>
    date === undefined ? `Umformuliert: ${reason}` : `Umformuliert (${date}): ${reason}`,
  legalBasis: (basis: keyof typeof legalBases | undefined): string => (basis ? legalBases[basis] : notStated),

  columns: {
    retention: ['Daten', 'Speicherdauer'],
    processing: ['Zweck', 'Rechtsgrundlage'],
    rights: ['Recht', 'So üben Sie es aus'],
    items: ['Name', 'Art', 'Speicherdauer', 'Verwendung'],
    subprocessors: ['Dienst', 'Anbieter', 'Zweck', 'Daten', 'Land'],
  },

  rights: {
    know: 'Erfahren, welche Daten gespeichert sind',
    access: 'Auskunft',
    rectification: 'Berichtigung',
    erasure: 'Löschung',
    restriction: 'Einschränkung der Verarbeitung',
    objection: 'Widerspruch',
    portability: 'Datenübertragbarkeit',
    'withdraw-consent': 'Widerruf der Einwilligung',
    complaint: 'Beschwerde',
    'opt-out': 'Ablehnung von Verkauf oder Weitergabe',
    'no-retaliation': 'Keine Benachteiligung',
    unsubscribe: 'Abmeldung',
  },

  storageKinds: {
    cookie: 'Cookie',
    'local-storage': 'Lokaler Speicher',
    'session-storage': 'Sitzungsspeicher',
    'indexed-db': 'IndexedDB',
    cache: 'Cache',
  },
  untilSessionEnds: 'Bis zum Ende der Sitzung',
  untilDeleted: 'Bis zur Löschung',
  removedAtOnce: 'Sofort entfernt',
  httpOnly: 'Nur der Server kann dies entfernen.',

  tracker: (vendor: string | undefined, runs: 'product' | 'website' | 'this-site'): string => {
    const places = { product: 'im Produkt', website: 'auf der Website', 'this-site': 'auf diesen Seiten' };
    return `${vendor ?? 'Anbieter nicht angegeben'}, ${places[runs]}.`;
  },
  contacts: <Part>(hosts: readonly Part[]): (string | Part)[] => [
    'Kontaktierte Hosts: ',
    ...hosts.flatMap((host, index) => (index === 0 ? [host] : [', ', host])),
    '.',
  ],
  thisSite: 'der Host dieser Seiten',
  itemsNotStated: 'Namen und Speicherdauer der gespeicherten Daten sind nicht angegeben.',
  storesNothing: 'Auf Ihrem Gerät wird nichts gespeichert.',

  incomplete: (gaps: readonly Gap[]): string =>
    `Diese Liste ist unvollständig. Die Organisation hat nicht angegeben: ${gapsInWords(gaps)}.`,
  examplesOnly: 'Dies sind Beispiele, keine vollständige Liste.',
  onRequest: 'Auf Anfrage',
  country: (country: string | undefined, region: string | undefined): string =>
    region ? `${country ?? notStated} (${region})` : (country ?? notStated),

  /** Events and criteria are values: they follow a colon, so that each fits. */
  retention: {
    upTo: <Part>(period: Part): (string | Part)[] => ['bis zu ', period],
    atLeast: <Part>(period: Part): (string | Part)[] => ['mindestens ', period],
    until: (event: string): string => `bis zu folgendem Ereignis: ${event}`,
    untilThen: <Part>(event: string, kept: readonly Part[]): (string | Part)[] => [
      `bis zu folgendem Ereignis: ${event}; danach `,
      ...kept,
    ],
    after: <Part>(kept: readonly Part[], event: string): (string | Part)[] => [
      ...kept,
      ` nach folgendem Ereignis: ${event}`,
    ],
    onPlan: <Part>(plan: string, kept: readonly Part[]): (string | Part)[] => [`${plan}: `, ...kept],
    asAgreed: 'wie mit der Kundin oder dem Kunden vereinbart',
    typically: <Part>(criteria: string, period: Part): (string | Part)[] => [`${criteria}, üblicherweise `, period],
  },
};
