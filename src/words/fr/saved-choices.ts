import { ofDate } from './dates-after-words.ts';
import { listed } from './lists.ts';
import { versions } from './versions.ts';

export const savedChoices = {
  title: 'Vos choix enregistrés',
  description: (organization: string): string =>
    `Vos choix chez ${organization}, tels qu’ils sont enregistrés sur cet appareil : ` +
    'les lire, les modifier, les télécharger, les vérifier ou les effacer.',
  lead:
    'Vos choix sont enregistrés uniquement sur votre appareil, sans aucun identifiant. ' +
    'Vous pouvez les lire, les modifier, les télécharger et les effacer.',
  unscripted:
    'Cette page a besoin de son script pour lire vos choix enregistrés. ' +
    'Sans JavaScript, rien de facultatif ne fonctionne et aucun choix ne peut être enregistré.',
  notYet: (date: string): string =>
    'Il n’y a encore rien à choisir : ces pages ne stockent rien sur votre appareil. ' +
    `À partir ${ofDate(date)}, vous pourrez choisir ici.`,
  saved: 'Ce qui est enregistré',
  everything: 'Tout ce qui peut être stocké',
  download: 'Télécharger le reçu',
  verify: 'Comparer avec le texte publié',
  erase: 'Tout effacer',
  erasesObjection: (purposes: readonly string[]): string =>
    purposes.length === 1
      ? 'L’effacement supprime aussi votre opposition. ' +
        `Ceci fonctionne alors de nouveau, jusqu’à ce que vous le désactiviez : ${listed(purposes)}.`
      : 'L’effacement supprime aussi vos oppositions. ' +
        `Ceci fonctionne alors de nouveau, jusqu’à ce que vous le désactiviez : ${listed(purposes)}.`,
  check: 'Vérifier un reçu qui se trouve sur votre appareil',
  checkAbout:
    'Le fichier reste sur votre appareil. Cette page lit quelles versions de documents et quels avis le fichier ' +
    'mentionne (un avis est le texte du bandeau et des paramètres), télécharge leurs textes depuis ce site, calcule ' +
    'leur SHA-256 et compare. Rien d’autre dans le fichier ne peut être prouvé.',
  file: 'Reçu, un fichier se terminant par .json',
  earlier: 'Choix antérieurs',
  change: 'Modifier vos choix',

  script: {
    none:
      'Aucun choix n’est enregistré ici. Vous n’avez pas fait de choix sur cet appareil, le choix a été effacé, ' +
      'ou votre navigateur ne l’enregistre pas.',
    spoilt:
      'Quelque chose d’illisible est enregistré ici : rien de facultatif ne fonctionne donc avant que vous ne ' +
      'choisissiez. Vous pouvez l’effacer.',
    made: 'Vos choix ont été enregistrés le {date} (version du document : {version}).',
    methods: {
      banner: 'Vous avez répondu à la question affichée en bas de la page.',
      preferences: 'Vous les avez faits dans les paramètres.',
      'gpc-override':
        'Vous les avez faits dans les paramètres, bien que votre navigateur ait envoyé le signal ' +
        'Global Privacy Control.',
    },
    gpc: 'Votre navigateur envoyait alors le signal Global Privacy Control.',
    yes: 'autorisé',
    no: 'non autorisé',
    objected: 'opposition',
    notObjected: 'pas d’opposition',
    choice: '{name} : {choice}, choisi le {date} (version du document : {version})',
    fingerprint: 'SHA-256 de cette version',
    own: 'vos choix enregistrés',
    kinds: {
      cookie: 'cookie',
      'local-storage': 'stockage local',
      'session-storage': 'stockage de session',
      'indexed-db': 'base de données',
      cache: 'cache',
    },
    earlier: '{date} : {choices}',
    device: 'Actuellement sur cet appareil : {items}.',
    deviceNone: 'Aucun traceur de ces pages n’a laissé quoi que ce soit sur cet appareil.',
    erased:
      'Vos choix, et ce que les traceurs de ces pages avaient stocké, ont été effacés. ' +
      'Cette page est maintenant comme lors d’une première visite.',
    checking: 'Téléchargement du texte publié…',
    same:
      'Le texte est le même : la version publiée {version} a l’empreinte indiquée. ' +
      'Vérification faite sur : {file}.',
    corrected:
      'Le texte est le même : la version {version} avait l’empreinte indiquée jusqu’à sa correction. ' +
      `Ce texte garde son adresse, et le lien est sous « ${versions.allVersions} ». ` +
      'Vérification faite sur : {file}. {corrections}',
    different:
      'Le texte n’est pas le même : la version publiée {version} a une autre empreinte que celle indiquée. ' +
      'Vérification faite sur : {file}.',
    missing: 'La version indiquée, {version}, n’est pas publiée ici. Vérification faite sur : {file}.',
    noticeSame:
      'L’avis est le même : le texte du bandeau et des paramètres est publié ici sous l’empreinte indiquée. ' +
      'Vérification faite sur : {file}.',
    noticeDifferent:
      'L’avis n’est pas le même : le texte publié ici sous l’empreinte indiquée en a une autre. ' +
      'Vérification faite sur : {file}.',
    noticeMissing: 'Un avis indiqué n’est pas publié ici. Vérification faite sur : {file}.',
    offline: 'Le texte publié n’a pas pu être téléchargé. Réessayez lorsque vous serez en ligne.',
    foreign: 'Ce reçu est celui d’une autre organisation : {file}. Vérifiez-le sur les pages de celle-ci.',
    unreadable: 'Ceci n’est pas un reçu lisible ici : {file}.',
  },
};
