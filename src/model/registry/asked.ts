import type { RegistryPurpose } from '../organization.ts';

/** Whether visitors can say yes or no to a purpose: it is optional, and this site runs a tracker for it. */
export const isAsked = ({ basis, trackers }: RegistryPurpose): boolean =>
  (basis === 'consent' || basis === 'legitimate-interests') && trackers.some(({ runs }) => runs === 'this-site');
