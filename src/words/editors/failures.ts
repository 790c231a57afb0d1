/** Why a build stops although the content has no error: something of Sayso's own does not fit together. */
export const failures = {
  adapterWithoutClient: (adapter: string): string =>
    `src/trackers/${adapter}/client.ts is missing, so the adapter “${adapter}” can't run or be stopped.`,
  notASource: (source: string): string => `“${source}” can't be a source in a Content-Security-Policy.`,
  headingsAndAnchors: (headings: number, anchors: number): string =>
    `The text has ${headings} headings, but ${anchors} anchors.`,
  notCompared: (file: string, before: string, reason: string): string =>
    `${file} can't be compared with ${before}. ${reason}`,
  redline: {
    unproven: (flaws: readonly string[]): string =>
      `The redline does not reproduce the two texts: ${flaws.join('; ')}.`,
    readDifferently: 'a browser would read its HTML differently',
    allRejected: 'with all changes rejected',
    allAccepted: 'with all changes accepted',
    lineDiffers: (when: string, line: number, found: string, expected: string): string =>
      `${when}, line ${line} reads “${found}”, but should read “${expected}”`,
  },
  entryMissing: (file: string): string => `${file} is missing from the collection of policies.`,
};
