import type { RegistryPurpose } from '../organization.ts';

/**
 * Whether a visitor of this site can say yes or no to a purpose: it is optional, and this site runs something for it.
 */
export const isAsked = ({ basis, trackers }: RegistryPurpose): boolean =>
  (basis === 'consent' || basis === 'legitimate-interests') && trackers.some(({ runs }) => runs === 'this-site');
