export const labels = {
  inserted: 'Hinzugefügt: ',
  deleted: 'Entfernt: ',
  'moved-here': 'Hierher verschoben: ',
  'moved-away': 'An andere Stelle verschoben: ',
} as const;

export const bothTargets = (was: string, now: string): string => ` [Link: ${was} ${now}]`;
export const targetLabels = { was: 'vorher ', now: 'jetzt ' } as const;

export const onlyOurWords =
  'Der Wortlaut des Rechtstexts selbst ist unverändert. ' +
  'Unten unterscheiden sich nur Wörter, die diese Website hinzufügt, etwa Tabellenüberschriften.';
export const someOurWords =
  'Als einer dieser Texte veröffentlicht wurde, hatte diese Website andere Tabellenüberschriften. ' +
  'Auch diese Unterschiede sind markiert.';
