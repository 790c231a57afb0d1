import { ofDate } from './dates-after-words.ts';
import { listed } from './lists.ts';

export const cookies = {
  title: 'Cookies et stockage',
  description: (organization: string): string =>
    `Ce que ${organization} stocke sur votre appareil, finalité par finalité.`,
  about: 'Cette liste provient du registre qui détermine ce qui fonctionne sur ces pages.',
  nothingHere:
    'Ces pages ne stockent rien sur votre appareil et ne contiennent aucun script : ' +
    'il n’y a donc rien à quoi consentir ici.',
  listIsOfOthers: 'La liste ci-dessous concerne le produit ou le site web de l’organisation elle-même.',
  from: (date: string): string => `À partir ${ofDate(date)}`,
  notYet:
    'Rien de cela ne fonctionne ni n’est stocké avant cette date. ' +
    'Ce qui requiert votre consentement attendra que vous le donniez.',
  sharedOrigin: (organizations: readonly string[]): string =>
    `Ce site web contient aussi des pages publiées par ${listed(organizations)}. ` +
    'Les navigateurs partagent les cookies et le stockage entre toutes les pages d’un site : ' +
    'ce qui est stocké ici peut être lu là-bas.',
  subprocessors: {
    title: 'Sous-traitants ultérieurs',
    description: (organization: string): string =>
      `Qui traite des données à caractère personnel pour ${organization}, à quelles fins et où.`,
    none: (organization: string): string => `${organization} n’indique aucun sous-traitant ultérieur.`,
    noneAtPresent: (organization: string): string =>
      `${organization} n’indique actuellement aucun sous-traitant ultérieur.`,
  },
};
