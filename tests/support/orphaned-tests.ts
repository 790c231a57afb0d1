/** What is said where an organization was removed and its tests were not. */
export const orphanedTests = (id: string): string =>
  `content/ has no organization “${id}”, and tests/organizations/${id}/ is about it only. ` +
  `Remove its tests too: rm -r tests/organizations/${id}`;
