import type { NoticeWords } from '../../schema/notice-words.ts';
import type { OrganizationFile } from '../../schema/organization.ts';
import type { StoredItem } from '../../schema/tracker.ts';
import type { Language } from '../../words/index.ts';
import type { Consent, Policy, Registry } from '../organization.ts';
import { policyUrl, sinceUrl, type Urls } from '../pages/urls.ts';
import { isAsked } from '../registry/asked.ts';
import { mayBeTheSame, stays } from '../registry/stored-items.ts';
import { periodInDays, startOf } from '../text/dates.ts';
import { noticeOf } from './make-notice.ts';
import { noticeFingerprint, noticeText } from './notice-text.ts';
import { coveredAsIn, withEarlierDisclosures, type Period } from './earlier-disclosures.ts';

/** What there is to know before anybody can be asked. */
export interface ConsentFacts {
  /** Id and name of the organization. */
  organization: string;
  name: string;
  language: Language;
  /** The registry of today. */
  registry: Registry;
  /** The registry up to today, in order. */
  past: readonly Period[];
  /** What other organizations store on this origin. */
  itemsOfOthers: readonly StoredItem[];
  settings: OrganizationFile['consent'];
  /** What the organization says in its own words. */
  own?: NoticeWords | undefined;
  policies: Policy[];
  urls: Urls;
  /** The same in the language of the source, which says what a choice covers; absent: this is it. */
  source?: Consent | undefined;
}

/** What there is to ask today; nothing where the site runs nothing optional. */
export function consentOf(facts: ConsentFacts): Consent | undefined {
  const { organization, name, language, registry, past, itemsOfOthers, settings, own, policies, urls, source } = facts;
  const asked = registry.purposes.filter(isAsked);
  const policy = policies.find(({ id }) => id === settings.policy);
  if (asked.length === 0 || !policy) return undefined;
  const inThisLanguage = asked.map((purpose) =>
    withEarlierDisclosures(purpose, past, (day) => detailsUrl(day, policy, urls), language),
  );
  const purposes = source ? inThisLanguage.map((purpose) => coveredAsIn(source, purpose)) : inThisLanguage;
  const others = registry.purposes.filter((purpose) => !isAsked(purpose));
  const notice = noticeOf({
    organization: name,
    language,
    policyTitle: policy.title,
    purposes,
    others,
    accepted: untilChanged(settings.accepted),
    declined: untilChanged(settings.declined),
    own,
  });
  const text = noticeText(organization, notice, language);
  return {
    language,
    textLanguage: policy.current.textLanguage,
    policy: policy.id,
    version: policy.current.id,
    sha256: policy.current.canonical.sha256,
    policyUrl: policyUrl(urls, policy.id),
    notice: { ...notice, text, sha256: noticeFingerprint(text) },
    purposes,
    endedItems: endedItemsOf([...itemsOf(registry), ...itemsOfOthers], past),
    others,
    acceptedDays: daysOf(settings.accepted),
    declinedDays: daysOf(settings.declined),
  };
}

/** Names of the purposes that run without asking, until somebody objects. */
export const runningUnasked = ({ purposes }: Consent): string[] =>
  purposes.filter(({ basis }) => basis === 'legitimate-interests').map(({ name }) => name);

/** Everything that trackers store, wherever they run. */
export const itemsOf = ({ purposes }: Registry): StoredItem[] =>
  purposes.flatMap(({ trackers }) => trackers.flatMap(({ items = [] }) => items));

/**
 * Where a change that a day brought is shown: in the redline since the version in force until then or, where that is
 * still in force, in the list of what is stored.
 */
function detailsUrl(day: string, { versions, current }: Policy, urls: Urls): string {
  const before = versions.find(({ id, status }) => status !== 'draft' && startOf(id) < day);
  return !before || before.id === current.id ? urls.cookies : sinceUrl(before.url);
}

/** What was stored here before, and by nobody now. It stays on devices for as long as it lasts, unless it is erased. */
function endedItemsOf(kept: readonly StoredItem[], past: readonly Period[]): StoredItem[] {
  const ended = new Map<string, StoredItem>();
  for (const item of past.flatMap(({ registry }) => itemsHere(registry))) {
    const isStillStored = kept.some((other) => mayBeTheSame(other, item));
    if (!isStillStored) ended.set(`${item.kind} ${item.name}`, item);
  }
  return [...ended.values()];
}

const itemsHere = ({ purposes }: Registry): StoredItem[] =>
  purposes
    .flatMap(({ trackers }) => trackers)
    .filter(({ runs }) => runs === 'this-site')
    .flatMap(({ items = [] }) => items)
    .filter(stays);

const untilChanged = (validity: string): string | undefined => (validity === 'until-changed' ? undefined : validity);

function daysOf(validity: string): number | undefined {
  const period = untilChanged(validity);
  return period === undefined ? undefined : periodInDays(period);
}
