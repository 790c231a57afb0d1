import { whenInWords } from './dates.ts';

export const hub = {
  description: (organization: string): string =>
    `Les documents juridiques publiés par ${organization} : ce qui est en vigueur, ce qui est à venir, ` +
    'ce qui est stocké et comment prendre contact.',
  changes: (date: string): string => `Change ${whenInWords(date)}`,
  allVersionsOf: (policy: string): string => `Toutes les versions : ${policy}`,
  annexesOf: (policy: string): string => `Annexes : ${policy}`,
  cookies: 'Ce qui est stocké sur votre appareil, par finalité',
  subprocessors: (organization: string): string => `Qui traite des données pour ${organization}, et où`,
  contact: 'Questions et demandes sur les données à caractère personnel',

  controller: {
    title: 'Qui est responsable',
    controller: 'Responsable du traitement',
    address: 'Adresse',
    country: 'Exploité depuis',
    officer: 'Délégué à la protection des données',
  },
};
