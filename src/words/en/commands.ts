/** What the commands of `package.json` say. */
export const commands = {
  lock: {
    nothing: 'Every version that has been in force is already in the lock.',
    future: (day: string): string =>
      `SAYSO_TODAY is ${day}, which is in the future. Only versions that have been in force can be locked.`,
    written: (folder: string, added: readonly string[], corrected: readonly string[]): string =>
      [
        ...(added.length > 0
          ? [`Added to ${folder}/versions.lock.json and ${folder}/archive/:`, ...added.map((key) => `  ${key}`)]
          : []),
        ...(corrected.length > 0
          ? ['Corrected, with the earlier text kept:', ...corrected.map((key) => `  ${key}`)]
          : []),
        'Commit these files.',
      ].join('\n'),
  },
  migrate: {
    nothing: 'The lock already has the form that this version of Sayso writes.',
    written: (folder: string, count: number, errors: number): string =>
      [
        `Rewrote ${folder}/versions.lock.json and ${folder}/archive/ for ${count === 1 ? '1 version' : `${count} versions`}.`,
        errors === 0
          ? 'Commit these files.'
          : 'The content no longer gives some of the locked texts. Run `npm run check:content` to see which.',
      ].join('\n'),
  },
};
