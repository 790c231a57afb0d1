/** What a build says where Sayso itself is at fault, to those who change its code. */
export const build = {
  missingClient: (adapter: string): string => `src/trackers/${adapter}/client.ts is missing.`,
  notComparable: (after: string, before: string, reason: string): string =>
    `${after} cannot be compared with ${before}. ${reason}`,
  entryGone: (file: string): string => `${file} is no longer in the collection of policies.`,
};
