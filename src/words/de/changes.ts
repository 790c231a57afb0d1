import { periodInWords } from './dates.ts';

const bases = {
  essential: 'unbedingt erforderlich (keine Einwilligung nötig)',
  'legitimate-interests': 'berechtigte Interessen (eingeschaltet, bis Sie widersprechen)',
  consent: 'Einwilligung (ausgeschaltet, bis Sie zustimmen)',
};
type Basis = keyof typeof bases | undefined;
const basisOf = (basis: Basis): string => (basis ? bases[basis] : 'nicht angegeben');

const legalBases = {
  consent: 'Einwilligung',
  contract: 'Vertrag',
  'legal-obligation': 'rechtliche Verpflichtung',
  'legitimate-interests': 'berechtigte Interessen',
};
type LegalBasis = keyof typeof legalBases | undefined;
const legalBasisOf = (basis: LegalBasis): string => (basis ? legalBases[basis] : 'nicht angegeben');

const placeOf = (country: string | undefined, region: string | undefined): string =>
  region ? `${country ?? 'nicht angegeben'} (${region})` : (country ?? 'nicht angegeben');

const lifetimes: Record<string, string> = {
  session: 'bis zum Ende der Sitzung',
  'until-deleted': 'bis zur Löschung',
  'not-stated': 'nicht angegeben',
  momentary: 'sofort entfernt',
};
const lifetimeOf = (value: string): string => lifetimes[value] ?? periodInWords(value);

const retentionChanged = (what: string, was: string, now: string): string =>
  `${what} Vorher: „${was}“. Jetzt: „${now}“.`;

export const changes = {
  keptLonger: (data: string, was: string, now: string): string =>
    retentionChanged(`${data}: längere Speicherdauer.`, was, now),
  keptShorter: (data: string, was: string, now: string): string =>
    retentionChanged(`${data}: kürzere Speicherdauer.`, was, now),
  keptDifferently: (data: string, was: string, now: string): string =>
    retentionChanged(`${data}: Die Speicherdauer hat sich geändert.`, was, now),
  periodAdded: (data: string, now: string): string => `${data}: Die Speicherdauer ist jetzt angegeben: „${now}“.`,
  periodRemoved: (data: string, was: string): string =>
    `${data}: Die Speicherdauer ist nicht mehr angegeben. Sie war: „${was}“.`,

  recipient: (service: string, vendor: string | undefined): string => (vendor ? `${vendor} (${service})` : service),
  placeOf,
  subprocessorAdded: (who: string, place: string): string => `Neuer Unterauftragsverarbeiter: ${who}. Land: ${place}.`,
  subprocessorRemoved: (who: string): string => `Kein Unterauftragsverarbeiter mehr: ${who}.`,
  subprocessorMoved: (who: string, was: string, now: string): string =>
    `${who} verarbeitet Daten jetzt in einem anderen Land. Vorher: ${was}. Jetzt: ${now}.`,
  subprocessorUse: (who: string): string =>
    `${who} erhält jetzt andere Daten oder erhält Daten zu einem anderen Zweck.`,

  purposeAdded: (name: string, basis: Basis): string =>
    `Neuer Zweck, zu dem Daten auf Ihrem Gerät gespeichert werden: ${name}. Rechtsgrundlage: ${basisOf(basis)}.`,
  purposeRemoved: (name: string): string =>
    `Kein Zweck mehr, zu dem Daten auf Ihrem Gerät gespeichert werden: ${name}.`,
  purposeBasis: (name: string, was: Basis, now: Basis): string =>
    `${name}: Die Rechtsgrundlage hat sich geändert. Vorher: ${basisOf(was)}. Jetzt: ${basisOf(now)}.`,

  useAdded: (purpose: string, basis: LegalBasis): string =>
    `Daten werden zu einem neuen Zweck verarbeitet: ${purpose}. Rechtsgrundlage: ${legalBasisOf(basis)}.`,
  useRemoved: (purpose: string): string => `Daten werden zu diesem Zweck nicht mehr verarbeitet: ${purpose}.`,
  useBasis: (purpose: string, was: LegalBasis, now: LegalBasis): string =>
    `${purpose}: Die Rechtsgrundlage hat sich geändert. Vorher: ${legalBasisOf(was)}. Jetzt: ${legalBasisOf(now)}.`,

  rightAdded: (right: string): string => `Neu in der Liste der Rechte: ${right}.`,
  rightRemoved: (right: string): string => `Nicht mehr in der Liste der Rechte: ${right}.`,
  rightUse: (right: string): string => `Dieses Recht wird jetzt auf andere Weise ausgeübt: ${right}.`,

  trackerAdded: (vendor: string, purpose: string): string => `Neuer Tracker: ${vendor}. Zweck: ${purpose}.`,
  trackerRemoved: (vendor: string, purpose: string): string => `Kein Tracker mehr: ${vendor}. Zweck: ${purpose}.`,
  trackerPurpose: (vendor: string, was: string, now: string): string =>
    `${vendor} dient jetzt einem anderen Zweck. Vorher: ${was}. Jetzt: ${now}.`,
  scriptHost: (vendor: string, host: string): string => `${vendor} lädt Skripte jetzt von einem anderen Host: ${host}.`,
  contactedHost: (vendor: string, host: string): string => `${vendor} kontaktiert jetzt einen anderen Host: ${host}.`,
  settings: (vendor: string): string =>
    `${vendor}: Die Einstellungen haben sich geändert. Möglicherweise werden andere oder mehr Daten gesendet.`,

  itemAdded: (vendor: string, item: string, lifetime: string): string =>
    `${vendor} speichert etwas Neues: ${item} (${lifetimeOf(lifetime)}).`,
  itemRemoved: (vendor: string, item: string): string => `${vendor} speichert nicht mehr: ${item}.`,
  itemLifetime: (vendor: string, item: string, was: string, now: string): string =>
    `${item} (${vendor}): Die Speicherdauer hat sich geändert. Vorher: ${lifetimeOf(was)}. Jetzt: ${lifetimeOf(now)}.`,

  basisNow: (name: string, basis: Basis): string => `Die Rechtsgrundlage für „${name}“ ist jetzt: ${basisOf(basis)}.`,
  purposeReworded: (name: string, shortForm: string): string =>
    `${name}: Der Zweck ist jetzt mit anderen Worten beschrieben: ${shortForm}.`,
  trackerReworded: (vendor: string): string =>
    `${vendor}: Die Aufgabe dieses Trackers ist jetzt mit anderen Worten beschrieben.`,
  versionAsksAgain: (date: string, purpose: string): string =>
    `Mit der Fassung vom ${date} werden Sie erneut um Ihre Einwilligung gebeten: ${purpose}.`,
};
