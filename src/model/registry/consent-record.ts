import type { StoredItem } from '../../schema/tracker.ts';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';
import { isAsked } from './asked.ts';

/** Id of what keeps the visitor's choice, and of its purpose where no other is essential. */
export const CONSENT_RECORD = 'choice';

/** The organization itself. Its name may change, and an old version must not change with it. */
export const FIRST_PARTY = 'First party';

/** What keeps the visitor's choice on the device. */
export const consentRecordItem = (organization: string): StoredItem => ({
  name: `consent:${organization}`,
  kind: 'local-storage',
  lifetime: 'until-deleted',
  use: 'Keeps your choice on these pages, with its date and the version of the policy. Written only when you choose.',
});

/** Where there is something to choose, the site saves the choice: exempt from consent, but listed (requirement R12). */
export function withConsentRecord(purposes: RegistryPurpose[], organization: string): RegistryPurpose[] {
  if (!purposes.some(isAsked)) return purposes;
  const record: RegistryTracker = {
    id: CONSENT_RECORD,
    vendor: FIRST_PARTY,
    runs: 'this-site',
    hosts: {},
    items: [consentRecordItem(organization)],
  };
  const essential = purposes.find(({ basis }) => basis === 'essential');
  if (essential)
    return purposes.map((purpose) =>
      purpose === essential ? { ...purpose, trackers: [...purpose.trackers, record] } : purpose,
    );
  return [
    {
      id: CONSENT_RECORD,
      name: 'Your choice',
      basis: 'essential',
      description: 'Keeps what you choose here.',
      trackers: [record],
      disclosureHash: '',
    },
    ...purposes,
  ];
}
