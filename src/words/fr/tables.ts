import { eitherOf, listed } from './lists.ts';

const notStated = 'Non indiqué';

const purposeBases = {
  essential: 'Aucun consentement requis',
  'legitimate-interests': 'Intérêts légitimes : activé tant que vous ne vous y opposez pas',
  consent: 'Consentement : désactivé tant que vous n’acceptez pas',
};

const legalBases = {
  consent: 'Consentement',
  contract: 'Contrat',
  'legal-obligation': 'Obligation légale',
  'legitimate-interests': 'Intérêts légitimes',
};

const subprocessorFacts = { provider: 'prestataire', purpose: 'finalité', data: 'données', country: 'pays' };

interface Gap {
  facts: readonly (keyof typeof subprocessorFacts)[];
  services: readonly string[];
}

const gapInWords = ({ facts, services }: Gap): string =>
  `${eitherOf(facts.map((fact) => subprocessorFacts[fact]))} pour ${listed(services)}`;

/** `prestataire ou données pour Hébergement et E-mail ; pays pour Paiements`. */
const gapsInWords = (gaps: readonly Gap[]): string => gaps.map(gapInWords).join(' ; ');

export const tables = {
  notStated,
  summary: 'En bref',

  purposeBasis: (basis: keyof typeof purposeBases | undefined): string =>
    basis ? purposeBases[basis] : 'Base légale : non indiquée',
  purposeNamed: <Part>(name: Part, shortForm: string): (string | Part)[] => [name, ` (${shortForm}). `],
  purposeBelow: (shortForm: string): string => `Finalité : ${shortForm}. `,
  interest: (interest: string | undefined): string =>
    interest === undefined ? 'L’intérêt n’est pas indiqué.' : `L’intérêt : ${interest}.`,
  storesBeforeChoice: 'Des données sont stockées sur votre appareil avant que vous ne choisissiez.',
  reworded: (date: string | undefined, reason: string): string =>
    date === undefined ? `Reformulé : ${reason}` : `Reformulé (${date}) : ${reason}`,
  legalBasis: (basis: keyof typeof legalBases | undefined): string => (basis ? legalBases[basis] : notStated),

  columns: {
    retention: ['Données', 'Durée de conservation'],
    processing: ['Finalité', 'Base légale'],
    rights: ['Droit', 'Comment l’exercer'],
    items: ['Nom', 'Type', 'Durée de conservation', 'Utilisation'],
    subprocessors: ['Prestation', 'Prestataire', 'Finalité', 'Données', 'Pays'],
  },

  rights: {
    know: 'Savoir quelles données sont détenues',
    access: 'Accès',
    rectification: 'Rectification',
    erasure: 'Effacement',
    restriction: 'Limitation du traitement',
    objection: 'Opposition',
    portability: 'Portabilité',
    'withdraw-consent': 'Retrait du consentement',
    complaint: 'Réclamation',
    'opt-out': 'Refus de la vente ou du partage',
    'no-retaliation': 'Absence de représailles',
    unsubscribe: 'Désabonnement',
  },

  storageKinds: {
    cookie: 'Cookie',
    'local-storage': 'Stockage local',
    'session-storage': 'Stockage de session',
    'indexed-db': 'IndexedDB',
    cache: 'Cache',
  },
  untilSessionEnds: 'Jusqu’à la fin de la session',
  untilDeleted: 'Jusqu’à suppression',
  removedAtOnce: 'Supprimé aussitôt',
  httpOnly: 'Seul le serveur peut le supprimer.',

  tracker: (vendor: string | undefined, runs: 'product' | 'website' | 'this-site'): string => {
    const places = { product: 'dans le produit', website: 'sur le site web', 'this-site': 'sur ces pages' };
    return `${vendor ?? 'Prestataire non indiqué'}, ${places[runs]}.`;
  },
  contacts: <Part>(hosts: readonly Part[]): (string | Part)[] => [
    'Hôtes contactés : ',
    ...hosts.flatMap((host, index) => (index === 0 ? [host] : [', ', host])),
    '.',
  ],
  thisSite: 'l’hôte de ces pages',
  itemsNotStated: 'Les noms et les durées de conservation de ce qui est stocké ne sont pas indiqués.',
  storesNothing: 'Rien n’est stocké sur votre appareil.',

  incomplete: (gaps: readonly Gap[]): string =>
    `Cette liste est incomplète. L’organisation n’a pas indiqué : ${gapsInWords(gaps)}.`,
  examplesOnly: 'Ce sont des exemples, et non une liste complète.',
  onRequest: 'Sur demande',
  country: (country: string | undefined, region: string | undefined): string =>
    region ? `${country ?? notStated} (${region})` : (country ?? notStated),

  /** Events and criteria are values: they follow a colon, so that each fits. */
  retention: {
    upTo: <Part>(period: Part): (string | Part)[] => ['jusqu’à ', period],
    atLeast: <Part>(period: Part): (string | Part)[] => ['au moins ', period],
    until: (event: string): string => `jusqu’à l’événement suivant : ${event}`,
    untilThen: <Part>(event: string, kept: readonly Part[]): (string | Part)[] => [
      `jusqu’à l’événement suivant : ${event} ; ensuite `,
      ...kept,
    ],
    after: <Part>(kept: readonly Part[], event: string): (string | Part)[] => [
      ...kept,
      ` à compter de l’événement suivant : ${event}`,
    ],
    onPlan: <Part>(plan: string, kept: readonly Part[]): (string | Part)[] => [`${plan} : `, ...kept],
    asAgreed: 'selon ce qui est convenu avec le client',
    typically: <Part>(criteria: string, period: Part): (string | Part)[] => [`${criteria}, généralement `, period],
  },
};
