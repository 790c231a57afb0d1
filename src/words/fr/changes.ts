import { ofWords } from './dates-after-words.ts';
import { periodInWords } from './dates.ts';

const bases = {
  essential: 'strictement nécessaire (aucun consentement requis)',
  'legitimate-interests': 'intérêts légitimes (activé tant que vous ne vous y opposez pas)',
  consent: 'consentement (désactivé tant que vous n’acceptez pas)',
};
type Basis = keyof typeof bases | undefined;
const basisOf = (basis: Basis): string => (basis ? bases[basis] : 'non indiquée');

const legalBases = {
  consent: 'consentement',
  contract: 'contrat',
  'legal-obligation': 'obligation légale',
  'legitimate-interests': 'intérêts légitimes',
};
type LegalBasis = keyof typeof legalBases | undefined;
const legalBasisOf = (basis: LegalBasis): string => (basis ? legalBases[basis] : 'non indiquée');

const placeOf = (country: string | undefined, region: string | undefined): string =>
  region ? `${country ?? 'non indiqué'} (${region})` : (country ?? 'non indiqué');

const lifetimes: Record<string, string> = {
  session: 'jusqu’à la fin de la session',
  'until-deleted': 'jusqu’à suppression',
  'not-stated': 'non indiquée',
  momentary: 'supprimé aussitôt',
};
const lifetimeOf = (value: string): string => lifetimes[value] ?? periodInWords(value);

const retentionChanged = (what: string, was: string, now: string): string =>
  `${what} Avant : « ${was} ». Désormais : « ${now} ».`;

export const changes = {
  keptLonger: (data: string, was: string, now: string): string =>
    retentionChanged(`${data} : durée de conservation plus longue.`, was, now),
  keptShorter: (data: string, was: string, now: string): string =>
    retentionChanged(`${data} : durée de conservation plus courte.`, was, now),
  keptDifferently: (data: string, was: string, now: string): string =>
    retentionChanged(`${data} : la durée de conservation a changé.`, was, now),
  periodAdded: (data: string, now: string): string =>
    `${data} : une durée de conservation est désormais indiquée, « ${now} ».`,
  periodRemoved: (data: string, was: string): string =>
    `${data} : la durée de conservation n’est plus indiquée. Elle était : « ${was} ».`,

  recipient: (service: string, vendor: string | undefined): string => (vendor ? `${vendor} (${service})` : service),
  placeOf,
  subprocessorAdded: (who: string, place: string): string =>
    `Nouveau sous-traitant ultérieur : ${who}. Pays : ${place}.`,
  subprocessorRemoved: (who: string): string => `N’est plus sous-traitant ultérieur : ${who}.`,
  subprocessorMoved: (who: string, was: string, now: string): string =>
    `${who} traite désormais les données dans un autre pays. Avant : ${was}. Désormais : ${now}.`,
  subprocessorUse: (who: string): string =>
    `${who} reçoit désormais d’autres données, ou reçoit des données pour une autre finalité.`,

  purposeAdded: (name: string, basis: Basis): string =>
    `Nouvelle finalité pour laquelle des données sont stockées sur votre appareil : ${name}. ` +
    `Base légale : ${basisOf(basis)}.`,
  purposeRemoved: (name: string): string =>
    `Finalité pour laquelle plus aucune donnée n’est stockée sur votre appareil : ${name}.`,
  purposeBasis: (name: string, was: Basis, now: Basis): string =>
    `${name} : la base légale a changé. Avant : ${basisOf(was)}. Désormais : ${basisOf(now)}.`,

  useAdded: (purpose: string, basis: LegalBasis): string =>
    `Nouvelle utilisation des données : ${purpose}. Base légale : ${legalBasisOf(basis)}.`,
  useRemoved: (purpose: string): string => `Les données ne sont plus utilisées pour ceci : ${purpose}.`,
  useBasis: (purpose: string, was: LegalBasis, now: LegalBasis): string =>
    `${purpose} : la base légale a changé. Avant : ${legalBasisOf(was)}. Désormais : ${legalBasisOf(now)}.`,

  rightAdded: (right: string): string => `Nouveau dans la liste des droits : ${right}.`,
  rightRemoved: (right: string): string => `Ne figure plus dans la liste des droits : ${right}.`,
  rightUse: (right: string): string => `La manière d’exercer ce droit a changé : ${right}.`,

  trackerAdded: (vendor: string, purpose: string): string => `Nouveau traceur : ${vendor}. Finalité : ${purpose}.`,
  trackerRemoved: (vendor: string, purpose: string): string =>
    `Traceur qui n’est plus utilisé : ${vendor}. Finalité : ${purpose}.`,
  trackerPurpose: (vendor: string, was: string, now: string): string =>
    `${vendor} sert désormais à une autre finalité. Avant : ${was}. Désormais : ${now}.`,
  scriptHost: (vendor: string, host: string): string =>
    `${vendor} charge désormais des scripts depuis un autre hôte : ${host}.`,
  contactedHost: (vendor: string, host: string): string => `${vendor} contacte désormais un autre hôte : ${host}.`,
  settings: (vendor: string): string =>
    `${vendor} : les paramètres ont changé. D’autres données, ou davantage de données, peuvent être envoyées.`,

  itemAdded: (vendor: string, item: string, lifetime: string): string =>
    `${vendor} stocke un nouvel élément : ${item} (${lifetimeOf(lifetime)}).`,
  itemRemoved: (vendor: string, item: string): string => `${vendor} ne stocke plus : ${item}.`,
  itemLifetime: (vendor: string, item: string, was: string, now: string): string =>
    `${item} (${vendor}) : la durée de conservation a changé. ` +
    `Avant : ${lifetimeOf(was)}. Désormais : ${lifetimeOf(now)}.`,

  basisNow: (name: string, basis: Basis): string =>
    `La base légale pour « ${name} » est désormais : ${basisOf(basis)}.`,
  purposeReworded: (name: string, shortForm: string): string =>
    `${name} : la finalité est désormais décrite en d’autres termes, « ${shortForm} ».`,
  trackerReworded: (vendor: string): string =>
    `${vendor} : le rôle de ce traceur est désormais décrit en d’autres termes.`,
  versionAsksAgain: (date: string, purpose: string): string =>
    `La version ${ofWords(date)} vous demande de nouveau votre consentement pour : ${purpose}.`,
};
