import { listed } from './lists.ts';

const bases = {
  essential: 'Aucun consentement requis : toujours activé.',
  'legitimate-interests': 'Intérêts légitimes : activé tant que vous ne le désactivez pas.',
  consent: 'Consentement : désactivé tant que vous ne l’activez pas.',
};

const stored = {
  cookie: 'cookies',
  'local-storage': 'entrées du stockage local',
  'session-storage': 'entrées du stockage de session',
  'indexed-db': 'bases de données',
  cache: 'fichiers en cache',
};

const orUntilChanged = (period: string | undefined): string => period ?? 'jusqu’à ce que vous le modifiiez';

const forPurposes = (purposes: readonly string[]): string =>
  `${purposes.length === 1 ? 'pour cette finalité' : 'pour ces finalités'} : ${listed(purposes)}`;

const open = 'Paramètres des cookies';

const decline = 'Tout refuser';

export const consent = {
  states: {
    unasked: 'Activé en ce moment : {on}. Rien d’autre de facultatif ne fonctionne.',
    gpc: 'Votre navigateur envoie le signal Global Privacy Control : les traceurs facultatifs sont donc désactivés.',
    paused:
      'Votre navigateur envoie le signal Global Privacy Control : ' +
      'les traceurs que vous aviez autorisés sont donc suspendus.',
    override:
      'Activé à votre demande, bien que votre navigateur envoie le signal Global Privacy Control : {on}. ' +
      'Tous les autres traceurs facultatifs sont désactivés. Vous pouvez désactiver ceux-ci à tout moment.',
    'declined-gpc':
      'Vous avez refusé le {date}, et votre navigateur envoie le signal Global Privacy Control. ' +
      'Les traceurs facultatifs sont désactivés.',
    on:
      'Activé : {on}. Tous les autres traceurs facultatifs sont désactivés. ' +
      'Vous pouvez modifier vos choix à tout moment.',
    changed:
      'Quelque chose est nouveau ou a changé, ou votre choix a expiré. ' +
      'Veuillez choisir de nouveau ; d’ici là, cela reste désactivé.',
    lapsed: 'Votre choix a expiré. Veuillez choisir de nouveau ; d’ici là, cela reste désactivé.',
    declined:
      'Vous avez refusé le {date}. Les traceurs facultatifs sont désactivés. ' +
      'Vous pouvez modifier votre choix à tout moment.',
    nothing: 'Rien de facultatif ne fonctionne sur cette page.',
    unremoved:
      ' Cette page n’a pas pu supprimer ceci : {names}. ' +
      'Effacez les cookies et les données de ce site dans les paramètres de votre navigateur.',
    saved: 'Vos choix ont été enregistrés le {date} (version du document : {version}). ',
    unsaved: 'Votre navigateur n’enregistre pas votre choix : il ne vaut donc que pour cette page. ',
  },

  nothingHere: 'Rien de facultatif ne fonctionne sur cette page. Vos choix s’appliquent aux autres pages.',

  labels: {
    accept: 'Tout accepter',
    decline,
    keepOn: 'Laisser activé',
    turnOff: 'Désactiver',
    turnOn: 'Activer',
    keepOff: 'Ne pas activer',
    manage: 'Gérer mes choix',
    save: 'Enregistrer ces choix',
    close: 'Fermer sans rien modifier',
    open,
    seeChanges: 'Voir ce qui a changé',
    seeStored: 'Voir ce qui est stocké',
  },

  banner: {
    title: (organization: string): string => `Votre choix chez ${organization}`,
    asks: (organization: string): string => `${organization} demande votre consentement pour :`,
    asked: (shortForm: string, vendors: readonly string[]): string => `${shortForm} ; ${listed(vendors)}.`,
    cookiesAsked: (purposes: readonly string[]): string =>
      `Si vous acceptez, nous utilisons des cookies ${forPurposes(purposes)}.`,
    cookies: (purposes: readonly string[]): string => `Nous utilisons des cookies ${forPurposes(purposes)}.`,
    rests: (shortForm: string, vendors: readonly string[], interest: string | undefined): string =>
      `${shortForm} ; ${listed(vendors)}. ` +
      'Cela ne requiert pas de consentement, mais repose sur des intérêts légitimes : ' +
      `${interest ?? 'non précisés'}.`,
    alreadyStores: (kinds: readonly (keyof typeof stored)[]): string =>
      'C’est déjà activé, et cela stocke sur votre appareil : ' + `${listed(kinds.map((kind) => stored[kind]))}.`,
    alreadyOn: 'C’est déjà activé. Rien n’est stocké sur votre appareil pour cela.',
    objectByDeclining: (label: string | undefined): string =>
      'La case permet de l’activer ou de le désactiver, ' +
      `et « ${label ?? decline} » le désactive : c’est ainsi que vous vous y opposez.`,
    objectByButton: 'Vous pouvez vous y opposer : désactivez-le.',
    changeLater: `Vous pouvez modifier votre choix à tout moment sous « ${open} », en bas de chaque page.`,
    moreChanges: (count: number): string =>
      count === 1 ? 'Et 1 autre changement.' : `Et ${count} autres changements.`,
  },

  preferences: {
    unscripted: 'Sans JavaScript, rien de facultatif ne fonctionne ici et votre choix ne peut pas être enregistré.',
    purposes: 'Finalités',
    allow: (purpose: string): string => `Autoriser : ${purpose}`,
    basis: (basis: keyof typeof bases | undefined, interest: string | undefined): string => {
      if (!basis) return 'Base légale : non indiquée.';
      if (interest === undefined) return bases[basis];
      return `${bases[basis]} L’intérêt : ${interest === 'not-stated' ? 'non indiqué' : interest}.`;
    },
    objection: 'Vous avez le droit de vous y opposer : le désactiver ici vaut opposition.',
    notHere: 'Vous ne pouvez pas modifier cela ici.',
    where: (organization: string): string =>
      'Votre choix s’applique à ces pages de documents juridiques, dans ce navigateur. ' +
      `Il ne change rien au produit ni au site web proposés par ${organization}.`,
    lasts: (yes: string | undefined, no: string | undefined): string =>
      yes === no
        ? `Votre choix est valable ${orUntilChanged(yes)}.`
        : `Un accord est valable ${orUntilChanged(yes)}, un refus ${orUntilChanged(no)}.`,
    objectionLasts: 'Une opposition est valable jusqu’à ce que vous la retiriez.',
    everything: 'Tout ce qui est stocké, élément par élément',
    savedChoices: 'Vos choix enregistrés',
  },
};
