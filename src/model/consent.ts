import type { OrganizationFacts } from '../schema/organization.ts';
import type { StoredItem } from '../schema/tracker.ts';
import { periodInDays, startOf } from './dates.ts';
import { withEarlierScopes, type Period } from './earlier-scopes.ts';
import { mayMeet } from './stored-items.ts';
import type { RegistryPurpose, Registry, Consent, Policy } from './organization.ts';
import { policyUrl, sinceUrl, type Urls } from './urls.ts';

/** Whether a visitor of this site can say yes or no to a purpose: it is optional, and this site runs something for it. */
export const isAsked = ({ basis, trackers }: RegistryPurpose): boolean => (basis === 'consent' || basis === 'legitimate-interests') && trackers.some(({ runs }) => runs === 'this-site');

/** Names of the purposes that run without asking, until somebody objects. */
export const runningUnasked = ({ purposes }: Consent): string[] => purposes.filter(({ basis }) => basis === 'legitimate-interests').map(({ name }) => name);

/** What there is to ask today; nothing where the site runs nothing optional. `past`: the registry up to today. `elsewhere`: what other organizations store on this origin. */
export function consentOf(registry: Registry, past: readonly Period[], elsewhere: readonly StoredItem[], settings: OrganizationFacts['consent'], policies: Policy[], urls: Urls): Consent | undefined {
  const policy = policies.find(({ id }) => id === settings.policy);
  const purposes = registry.purposes.filter(isAsked).map((purpose) => withEarlierScopes(purpose, past, (day) => shownAt(day, policy, urls)));
  if (purposes.length === 0 || !policy) return undefined;
  return {
    policy: policy.id,
    version: policy.current.id,
    sha256: policy.current.canonical.sha256,
    policyUrl: policyUrl(urls, policy.id),
    purposes,
    former: formerItems([...itemsOf(registry), ...elsewhere], past),
    others: registry.purposes.filter((purpose) => !isAsked(purpose)),
    acceptedDays: daysOf(settings.accepted),
    declinedDays: daysOf(settings.declined),
  };
}

/** Where a change that a day brought is shown: in the redline since the version in force until then, or where that still is, in the list of what is stored. */
function shownAt(day: string, policy: Policy | undefined, urls: Urls): string {
  const before = policy?.versions.find(({ id, status }) => status !== 'draft' && startOf(id) < day);
  return !policy || !before || before.id === policy.current.id ? urls.cookies : sinceUrl(before.url);
}

/** Everything that trackers store, wherever they run. */
export const itemsOf = ({ purposes }: Registry): StoredItem[] => purposes.flatMap(({ trackers }) => trackers.flatMap(({ items = [] }) => items));

const itemsHere = ({ purposes }: Registry): StoredItem[] => purposes.flatMap(({ trackers }) => trackers.flatMap(({ runs, items = [] }) => (runs === 'this-site' ? items : [])));

/** What was stored here before, and by nobody now. It stays on devices for as long as it lasts, unless it is erased. */
function formerItems(kept: readonly StoredItem[], past: readonly Period[]): StoredItem[] {
  const gone = past.flatMap(({ registry }) => itemsHere(registry)).filter((item) => !kept.some((other) => mayMeet(other, item)));
  return [...new Map(gone.map((item) => [`${item.kind} ${item.name}`, item])).values()];
}

const daysOf = (validity: string): number | undefined => (validity === 'until-changed' ? undefined : periodInDays(validity));
