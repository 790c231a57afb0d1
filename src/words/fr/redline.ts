export const labels = {
  inserted: 'Ajouté : ',
  deleted: 'Supprimé : ',
  'moved-here': 'Déplacé ici : ',
  'moved-away': 'Déplacé ailleurs : ',
} as const;

export const bothTargets = (was: string, now: string): string => ` [lien : ${was} ${now}]`;
export const targetLabels = { was: 'avant ', now: 'désormais ' } as const;

export const onlyOurWords =
  'Le texte du document lui-même n’a pas changé. ' +
  'Seuls diffèrent ci-dessous des mots que ce site ajoute, comme les en-têtes de tableaux.';
export const someOurWords =
  'Lorsque l’un de ces textes a été publié, ce site utilisait d’autres en-têtes de tableaux. ' +
  'Ces différences sont marquées elles aussi.';
