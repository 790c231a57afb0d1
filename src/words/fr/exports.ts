import { whenInWords } from './dates.ts';

export const exports = {
  feed: {
    title: (organization: string, isFictional: boolean): string =>
      isFictional ? `${organization} : documents juridiques (fictifs)` : `${organization} : documents juridiques`,
    announced: (policy: string, date: string): string => `${policy} : modification prévue ${whenInWords(date)}`,
    takesEffect: (policy: string, date: string): string => `${policy} : entrée en vigueur ${whenInWords(date)}`,
    updated: (policy: string, date: string): string => `${policy} : mise à jour ${whenInWords(date)}`,
    unversioned: 'Les textes antérieurs de ce document ne sont pas conservés.',
    first: (policy: string): string => `${policy} : première version`,
    changed: (policy: string, date: string): string => `${policy} : modification ${whenInWords(date)}`,
    corrected: (policy: string, date: string): string => `${policy} : correction ${whenInWords(date)}`,
  },

  calendar: {
    title: (organization: string): string => `${organization} : documents juridiques`,
    takesEffect: (organization: string, policy: string): string => `${organization} : ${policy} entre en vigueur`,
    changes: (organization: string, policy: string): string => `${organization} : ${policy} change`,
  },

  llms: {
    title: 'Documents juridiques',
    about:
      'Politiques de confidentialité et autres documents juridiques en Markdown. ' +
      'Chaque adresse garde une même version de façon permanente ; son SHA-256 figure dans le fichier JSON.',
    fictional: 'Inventés à titre d’exemple : ces documents ne sont pas réels.',
    json: 'Toutes les versions, avec ce qui est stocké et qui reçoit des données',
  },
};
