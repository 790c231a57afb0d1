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

/** Why a redline is refused. */
export const unproven = (flaws: readonly string[]): string =>
  `The redline does not reproduce the two texts: ${flaws.join('; ')}.`;
export const readDifferently = 'a browser would read its HTML differently';
export const allRejected = 'with all changes rejected';
export const allAccepted = 'with all changes accepted';
export const lineDiffers = (when: string, line: number, found: string, expected: string): string =>
  `${when}, line ${line} reads “${found}”, but should read “${expected}”`;
