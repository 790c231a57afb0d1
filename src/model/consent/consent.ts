import type { OrganizationFile } from '../../schema/organization.ts';
import type { StoredItem } from '../../schema/tracker.ts';
import { periodInDays, startOf } from '../text/dates.ts';
import { withEarlierDisclosures, type Period } from './earlier-disclosures.ts';
import { isAsked } from '../registry/asked.ts';
import { mayBeTheSame } from '../registry/stored-items.ts';
import type { Registry, Consent, Policy } from '../organization.ts';
import { policyUrl, sinceUrl, type Urls } from '../pages/urls.ts';

/** Names of the purposes that run without asking, until somebody objects. */
export const runningUnasked = ({ purposes }: Consent): string[] =>
  purposes.filter(({ basis }) => basis === 'legitimate-interests').map(({ name }) => name);

/** What there is to ask today; nothing where the site runs nothing optional. `past`: the registry up to today. `itemsOfOthers`: what other organizations store on this origin. */
export function consentOf(
  registry: Registry,
  past: readonly Period[],
  itemsOfOthers: readonly StoredItem[],
  settings: OrganizationFile['consent'],
  policies: Policy[],
  urls: Urls,
): Consent | undefined {
  const policy = policies.find(({ id }) => id === settings.policy);
  const purposes = registry.purposes
    .filter(isAsked)
    .map((purpose) => withEarlierDisclosures(purpose, past, (day) => detailsUrl(day, policy, urls)));
  if (purposes.length === 0 || !policy) return undefined;
  return {
    policy: policy.id,
    version: policy.current.id,
    sha256: policy.current.canonical.sha256,
    policyUrl: policyUrl(urls, policy.id),
    purposes,
    endedItems: endedItemsOf([...itemsOf(registry), ...itemsOfOthers], past),
    others: registry.purposes.filter((purpose) => !isAsked(purpose)),
    acceptedDays: daysOf(settings.accepted),
    declinedDays: daysOf(settings.declined),
  };
}

/** Where a change that a day brought is shown: in the redline since the version in force until then, or where that still is, in the list of what is stored. */
function detailsUrl(day: string, policy: Policy | undefined, urls: Urls): string {
  const before = policy?.versions.find(({ id, status }) => status !== 'draft' && startOf(id) < day);
  return !policy || !before || before.id === policy.current.id ? urls.cookies : sinceUrl(before.url);
}

/** Everything that trackers store, wherever they run. */
export const itemsOf = ({ purposes }: Registry): StoredItem[] =>
  purposes.flatMap(({ trackers }) => trackers.flatMap(({ items = [] }) => items));

const itemsHere = ({ purposes }: Registry): StoredItem[] =>
  purposes.flatMap(({ trackers }) => trackers.flatMap(({ runs, items = [] }) => (runs === 'this-site' ? items : [])));

/** What was stored here before, and by nobody now. It stays on devices for as long as it lasts, unless it is erased. */
function endedItemsOf(kept: readonly StoredItem[], past: readonly Period[]): StoredItem[] {
  const gone = past
    .flatMap(({ registry }) => itemsHere(registry))
    .filter((item) => !kept.some((other) => mayBeTheSame(other, item)));
  return [...new Map(gone.map((item) => [`${item.kind} ${item.name}`, item])).values()];
}

const daysOf = (validity: string): number | undefined =>
  validity === 'until-changed' ? undefined : periodInDays(validity);
