import type { Organization } from '../../src/model/organization.ts';

/**
 * Purposes of trackers on these pages that the policy of the consent does not name, under the same legal basis, among
 * the uses of data: a row's purpose starts with the name.
 */
export function purposesWithoutRow({ consent, policies }: Organization): string[] {
  const { purposes = [], policy } = consent ?? {};
  const rows = policies.find(({ id }) => id === policy)?.current.processing ?? [];
  const isInRows = (name: string, basis: string | undefined) =>
    rows.some((row) => row.purpose.startsWith(name) && row.basis === basis);
  return purposes.filter(({ name, basis }) => !isInRows(name, basis)).map(({ name }) => name);
}
