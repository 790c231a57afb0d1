import { ofDate, sinceDate } from './dates-after-words.ts';
import { whenInWords } from './dates.ts';
import { listed } from './lists.ts';

const startWords = {
  effective: (when: string): string => `entrée en vigueur ${when}`,
  'last-updated': (when: string): string => `dernière mise à jour ${when}`,
  'first-published': (when: string): string => `première publication ici ${when}`,
};
type DateKind = keyof typeof startWords;

export const versions = {
  status: {
    updated: (date: string): string => `Dernière mise à jour ${whenInWords(date)}`,
    from: (date: string): string => `À partir ${ofDate(date)}`,
    draft: 'Projet : ni définitif ni en vigueur',
    upcoming: (date: string): string => `Entre en vigueur ${whenInWords(date)}`,
    superseded: (date: string, kind: DateKind): string =>
      `N’est plus en vigueur ; ${startWords[kind](whenInWords(date))}`,
    inForce: (date: string, kind: DateKind): string =>
      kind === 'effective' ? `En vigueur ${sinceDate(date)}` : `En vigueur ; ${startWords[kind](whenInWords(date))}`,
  },

  isReplaced: 'Cette version a été remplacée.',
  isDraft: 'Ceci est un projet.',
  isUpcoming: (date: string): string =>
    `Cette version n’est pas encore en vigueur. Elle entre en vigueur ${whenInWords(date)}.`,
  policyChanges: (date: string): string => `Ce document change ${whenInWords(date)}.`,
  announcedLate: (reason: string): string => `Annoncé plus tard que promis : ${reason}`,
  announced: (date: string): string => `Annoncé ${whenInWords(date)}.`,
  corrected: (date: string, what: string): string => `Corrigé ${whenInWords(date)} : ${what}`,
  fingerprintBefore: 'SHA-256 avant la correction :',
  fingerprintAfter: 'SHA-256 après la correction :',
  readBefore: 'Lire le texte d’avant',
  readBeforeCorrection: (date: string): string => `Lire le texte d’avant la correction ${ofDate(date)}`,
  seeCorrection: 'Voir la correction',
  seeCorrectionOf: (date: string): string => `Voir la correction ${ofDate(date)}`,
  readInForce: 'Lire la version en vigueur',
  readVersion: (date: string): string => `Lire la version ${ofDate(date)}`,
  seeChanges: 'Voir ce qui change',
  seeChangesSince: 'Voir ce qui a changé depuis',

  kind: {
    first: 'Ceci est la première version publiée ici.',
    editorial: 'Modification rédactionnelle : rien ne change pour vous.',
    notStated: 'La source n’indique pas la nature de la modification. Vos choix restent tels quels.',
    material: 'Modification de fond. Vos choix restent tels quels.',
    endsConsent: (purposes: readonly string[]): string =>
      purposes.length > 0
        ? `Modification de fond. Un consentement antérieur n’est plus valable pour : ${listed(purposes)}. ` +
          'La question vous est donc posée de nouveau.'
        : 'Modification de fond. Un consentement antérieur n’est plus valable. ' +
          'La question vous est donc posée de nouveau.',
  },

  contents: 'Sommaire',
  reservedHeadings: ['Corrections', 'Version'],
  titleOf: (title: string, date: string): string => `${title} ${ofDate(date)}`,
  description: (title: string, organization: string, status: string): string =>
    `${organization} – ${title}. ${status}.`,
  printed: (id: string, url: string): string => `Version ${id}, ${url}`,
  printedFingerprint: (sha256: string, markdown: string): string => `SHA-256 du fichier ${markdown} : ${sha256}`,
  printedOn: (date: string, url: string): string => `À la date ${ofDate(date)}, ${url}`,
  annexes: 'Annexes :',
  annexOf: 'Annexe à :',
  version: <Part>(link: Part): (string | Part)[] => ['Version ', link, '.'],
  asMarkdown: 'Lire en Markdown',
  fingerprintOfMarkdown: 'SHA-256 du fichier Markdown :',
  allVersions: 'Toutes les versions',
  whatChanged: 'Ce qui a changé dans cette version',

  earlier: {
    titleOf: (title: string, id: string, date: string): string =>
      `${title} ${ofDate(id)}, avant la correction ${ofDate(date)}`,
    description: (title: string, organization: string, date: string): string =>
      `${organization} – ${title}, texte publié avant la correction ${ofDate(date)}.`,
    state: (id: string, date: string): string =>
      `Texte de la version ${ofDate(id)} avant la correction ${ofDate(date)}`,
    isCorrected: 'Ce texte a été corrigé.',
    readCorrected: 'Lire le texte corrigé',
  },

  correction: {
    title: (policy: string, id: string, date: string): string => `${policy} ${ofDate(id)} : correction ${ofDate(date)}`,
    description: (title: string): string => `${title} : chaque mot qu’elle a changé.`,
    textBefore: 'texte d’avant la correction',
    textAfter: 'texte d’après',
    compares: <Part>(before: Part, after: Part, id: string): (string | Part)[] => [
      'Compare le ',
      before,
      ' avec le ',
      after,
      `, dans la version ${ofDate(id)}.`,
    ],
  },

  history: {
    title: (policy: string): string => `${policy} : toutes les versions`,
    description: (policy: string, organization: string): string =>
      `${organization} – « ${policy} » : chaque version, avec ses dates, ses changements et son empreinte.`,
    lead: <Part>(command: Part): (string | Part)[] => [
      'Chaque version garde son adresse de façon permanente. Son empreinte est le SHA-256 de son texte en Markdown. ' +
        'Pour la vérifier, téléchargez le fichier et exécutez cette commande : ',
      command,
      '.',
    ],
    fingerprint: 'SHA-256 :',
    thisVersion: 'Cette version',
    thisVersionOf: (date: string): string => `Cette version ${ofDate(date)}`,
    markdown: 'Markdown',
    markdownOf: (date: string): string => `Markdown ${ofDate(date)}`,
    whatChanged: 'Ce qui a changé',
    whatChangedOn: (date: string): string => `Ce qui a changé ${whenInWords(date)}`,
    changedSince: 'Ce qui a changé depuis',
    changedSinceDate: (date: string): string => `Ce qui a changé ${sinceDate(date)}`,
    follow: 'Suivre les changements à venir',
    atom: 'Flux Atom',
    calendar: 'Calendrier des changements à venir',
    json: 'Toutes les versions en JSON',
  },

  comparison: {
    onDate: (policy: string, date: string, hasHappened: boolean): string =>
      `${policy} : ce qui ${hasHappened ? 'a changé' : 'change'} ${whenInWords(date)}`,
    since: (policy: string, date: string): string => `${policy} : ce qui a changé ${sinceDate(date)}`,
    description: (title: string): string =>
      `${title} : chaque changement dans le texte et dans les durées, destinataires, finalités, traceurs et droits.`,
    compares: <Part>(before: Part, after: Part): (string | Part)[] => [
      'Compare deux versions. La plus récente : ',
      after,
      '. La plus ancienne : ',
      before,
      '.',
    ],
    inShort: 'En résumé',
    facts: 'Ce qui change dans les faits',
    factsAbout: 'Déduit des durées, destinataires, finalités, bases légales, traceurs et droits des deux versions.',
    noFacts: 'Rien de tout cela n’a changé.',
    wording: 'Ce qui change dans le texte',
    added: 'soulignés',
    removed: 'barrés',
    key: <Part>(added: Part, removed: Part): (string | Part)[] => [
      'Les mots ajoutés sont ',
      added,
      ' et les mots supprimés sont ',
      removed,
      '. Le texte déplacé est marqué comme tel.',
    ],
    wholeParagraphs: 'Sur cette page, des paragraphes entiers sont comparés.',
    sameWording: 'Le texte n’a pas changé.',
    sameWords: 'Le texte n’a pas changé, seule la mise en forme a changé.',
  },
};
