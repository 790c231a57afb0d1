import type { StoredItem } from '../../schema/tracker.ts';
import { wordsIn, type Language } from '../../words/index.ts';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';
import { isAsked } from './asked.ts';
import { withDisclosure } from './disclosure.ts';

/** Id of what keeps the visitor's choice, and of its purpose where no other is essential. */
export const CONSENT_RECORD = 'choice';

/** What keeps the visitor's choice on the device. */
export const consentRecordItem = (organization: string, language: Language): StoredItem => ({
  name: `consent:${organization}`,
  kind: 'local-storage',
  lifetime: 'until-deleted',
  use: wordsIn(language).registry.choices.use,
});

/** Where there is something to choose, the site saves the choice: exempt from consent, but listed (requirement R12). */
export function withConsentRecord(
  purposes: RegistryPurpose[],
  { organization, language }: { organization: string; language: Language },
): RegistryPurpose[] {
  if (!purposes.some(isAsked)) return purposes;
  const record = recordTracker(organization, language);
  const essential = purposes.find(({ basis }) => basis === 'essential');
  if (!essential) return [purposeOf(record, language), ...purposes];
  return purposes.map((purpose) =>
    purpose === essential ? { ...purpose, trackers: [...purpose.trackers, record] } : purpose,
  );
}

const recordTracker = (organization: string, language: Language): RegistryTracker => ({
  id: CONSENT_RECORD,
  vendor: wordsIn(language).registry.firstParty,
  isOwn: true,
  runs: 'this-site',
  hosts: {},
  items: [consentRecordItem(organization, language)],
});

function purposeOf(record: RegistryTracker, language: Language): RegistryPurpose {
  const { name, shortForm, description } = wordsIn(language).registry.choices;
  return withDisclosure({
    id: CONSENT_RECORD,
    name,
    shortForm,
    description,
    basis: 'essential',
    trackers: [record],
  });
}
