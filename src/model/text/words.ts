import type { LegalBasis, Right } from '../../schema/policy.ts';
import type { PurposeBasis, StoredItem } from '../../schema/tracker.ts';
import { words } from '../../words/index.ts';
import type { Span } from './spans.ts';

/** What stands where a source gives no fact: the gap is shown as a gap. */
export const NOT_STATED = 'Not stated';

const purposeBases: Record<PurposeBasis, string> = {
  essential: 'Needs no consent',
  'legitimate-interests': 'Legitimate interests: on until you object',
  consent: 'Consent: off until you accept',
};

/** On which ground a purpose runs. */
export const purposeBasis = (basis: PurposeBasis | undefined): string =>
  basis ? purposeBases[basis] : `Basis: ${NOT_STATED.toLowerCase()}`;

const legalBases: Record<LegalBasis, string> = {
  consent: 'Consent',
  contract: 'Contract',
  'legal-obligation': 'Legal obligation',
  'legitimate-interests': 'Legitimate interests',
};

export const legalBasis = (basis: LegalBasis | undefined): string => (basis ? legalBases[basis] : NOT_STATED);

export const rights: Record<Right, string> = {
  know: 'Know what is held',
  access: 'Access',
  rectification: 'Correction',
  erasure: 'Deletion',
  restriction: 'Restriction',
  objection: 'Objection',
  portability: 'Portability',
  'withdraw-consent': 'Withdrawal of consent',
  complaint: 'Complaint',
  'opt-out': 'Opt-out of sale or sharing',
  'no-retaliation': 'No retaliation',
  unsubscribe: 'Unsubscribing',
};

export const storageKinds: Record<StoredItem['kind'], string> = {
  cookie: 'Cookie',
  'local-storage': 'Local storage',
  'session-storage': 'Session storage',
  'indexed-db': 'IndexedDB',
  cache: 'Cache',
};

/** How long an item stays: words, and the period where there is one. */
export function lifetime(value: string): Span {
  if (value === 'session') return 'Until the session ends';
  if (value === 'until-deleted') return 'Until deleted';
  return value === 'not-stated' ? NOT_STATED : { period: value, words: words.periodInWords(value) };
}
