import type { Organization } from '../organization.ts';

/** Where letters reach an organization: its legal name, if stated, and its address. Nothing without an address. */
export function postalAddressOf({ legalName, address }: Organization['controller']): string | undefined {
  if (address === 'not-stated') return undefined;
  return legalName === 'not-stated' ? address : `${legalName}, ${address}`;
}
