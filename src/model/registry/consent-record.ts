import type { StoredItem } from '../../schema/tracker.ts';
import { words } from '../../words/index.ts';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';
import { isAsked } from './asked.ts';
import { withDisclosure } from './disclosure.ts';

const say = words.registry.choices;

/** Id of what keeps the visitor's choice, and of its purpose where no other is essential. */
export const CONSENT_RECORD = 'choice';

/** What keeps the visitor's choice on the device. */
export const consentRecordItem = (organization: string): StoredItem => ({
  name: `consent:${organization}`,
  kind: 'local-storage',
  lifetime: 'until-deleted',
  use: say.use,
});

/** Where there is something to choose, the site saves the choice: exempt from consent, but listed (requirement R12). */
export function withConsentRecord(purposes: RegistryPurpose[], organization: string): RegistryPurpose[] {
  if (!purposes.some(isAsked)) return purposes;
  const record = recordTracker(organization);
  const essential = purposes.find(({ basis }) => basis === 'essential');
  if (!essential) return [purposeOf(record), ...purposes];
  return purposes.map((purpose) =>
    purpose === essential ? { ...purpose, trackers: [...purpose.trackers, record] } : purpose,
  );
}

const recordTracker = (organization: string): RegistryTracker => ({
  id: CONSENT_RECORD,
  vendor: words.registry.firstParty,
  isOwn: true,
  runs: 'this-site',
  hosts: {},
  items: [consentRecordItem(organization)],
});

const purposeOf = (record: RegistryTracker): RegistryPurpose =>
  withDisclosure({
    id: CONSENT_RECORD,
    name: say.name,
    shortForm: say.shortForm,
    description: say.description,
    basis: 'essential',
    trackers: [record],
  });
