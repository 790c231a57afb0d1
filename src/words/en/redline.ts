/** Said before words that differ: for readers who see no colour, and for those who listen. */
export const labels = {
  inserted: 'Added: ',
  deleted: 'Removed: ',
  'moved-here': 'Moved here: ',
  'moved-away': 'Moved elsewhere: ',
} as const;

/** Said after a link that leads elsewhere now. `was` and `now` are the two targets, each after its label. */
export const bothTargets = (was: string, now: string): string => ` [link: ${was} ${now}]`;
export const targetLabels = { was: 'was ', now: 'now ' } as const;

/** Said where an archived text has other words of Sayso's own, such as table headings, than today's. */
export const onlyOurWords =
  'The policy’s own wording hasn’t changed. What differs below are words that this site adds, such as table headings.';
export const someOurWords =
  'One of these texts was published when this site used other table headings. Those differences are marked too.';
