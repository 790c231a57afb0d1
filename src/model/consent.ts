import type { OrganizationFacts } from '../schema/organization.ts';
import type { StoredItem } from '../schema/tracker.ts';
import { periodInDays } from './dates.ts';
import { withEarlierScopes } from './earlier-scopes.ts';
import type { RegistryPurpose, Registry, Consent, Policy } from './organization.ts';
import { policyUrl, type Urls } from './urls.ts';

/** Whether a visitor of this site can say yes or no to a purpose: it is optional, and this site runs something for it. */
export const isAsked = ({ basis, trackers }: RegistryPurpose): boolean => (basis === 'consent' || basis === 'legitimate-interests') && trackers.some(({ runs }) => runs === 'this-site');

/** What there is to ask today; nothing where the site runs nothing optional. `past`: the registry on each day on which it changed. */
export function consentOf(registry: Registry, past: readonly Registry[], settings: OrganizationFacts['consent'], policies: Policy[], urls: Urls): Consent | undefined {
  const purposes = registry.purposes.filter(isAsked).map((purpose) => withEarlierScopes(purpose, past));
  const policy = policies.find(({ id }) => id === settings.policy);
  if (purposes.length === 0 || !policy) return undefined;
  return {
    policy: policy.id,
    version: policy.current.id,
    sha256: policy.current.canonical.sha256,
    policyUrl: policyUrl(urls, policy.id),
    purposes,
    former: formerItems(registry, past),
    others: registry.purposes.filter((purpose) => !isAsked(purpose)),
    acceptedDays: daysOf(settings.accepted),
    declinedDays: daysOf(settings.declined),
  };
}

const itemsOf = ({ purposes }: Registry): StoredItem[] => purposes.flatMap(({ trackers }) => trackers.flatMap(({ runs, items = [] }) => (runs === 'this-site' ? items : [])));

/** What was stored here before, and is no longer. It stays on devices for as long as it lasts, unless it is erased. */
function formerItems(now: Registry, past: readonly Registry[]): StoredItem[] {
  const gone = past.flatMap(itemsOf).filter((item) => !itemsOf(now).some((kept) => kept.kind === item.kind && mayMeet(kept.name, item.name)));
  return [...new Map(gone.map((item) => [`${item.kind} ${item.name}`, item])).values()];
}

/** Whether two names may be one; `*` in either stands for any run of characters, and what comes before it decides. */
function mayMeet(a: string, b: string): boolean {
  if (!a.includes('*') && !b.includes('*')) return a === b;
  const [start = '', other = ''] = [a, b].map((name) => name.replace(/\*.*$/, ''));
  return start.startsWith(other) || other.startsWith(start);
}

const daysOf = (validity: string): number | undefined => (validity === 'until-changed' ? undefined : periodInDays(validity));
