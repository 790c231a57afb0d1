import { wordsIn, type Language, type ReaderWords } from '../../words/index.ts';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';
import { contactsOf, scriptHostsOf } from '../registry/contacts.ts';
import { CONSENT_RECORD } from '../registry/consent-record.ts';
import { periodInHours } from '../text/dates.ts';
import { matchRows, material, plain, type DataChange } from './data-change.ts';

type Tracker = RegistryTracker & { purpose: RegistryPurpose };
const trackersOf = (purposes: readonly RegistryPurpose[]): Tracker[] =>
  purposes.flatMap((purpose) =>
    purpose.trackers.filter(({ id }) => id !== CONSENT_RECORD).map((tracker) => ({ ...tracker, purpose })),
  );

/** What differs in the trackers of some purposes: who stores what, for how long, and which hosts are contacted. */
export function trackerChanges(
  before: readonly RegistryPurpose[],
  after: readonly RegistryPurpose[],
  language: Language,
): DataChange[] {
  const { changes: say } = wordsIn(language);
  const { removed, added, matched } = matchRows(
    trackersOf(before),
    trackersOf(after),
    ({ id, vendor }) => `${id} ${vendor}`,
  );
  return [
    ...added.map(({ vendor, purpose }) => material(say.trackerAdded(vendor, purpose.name))),
    ...removed.map(({ vendor, purpose }) => plain(say.trackerRemoved(vendor, purpose.name))),
    ...matched.flatMap(([old, now]) => [
      ...purposeChanges(old, now, say),
      ...hostChanges(old, now, say),
      ...settingsChanges(old, now, say),
      ...itemChanges(old, now, say),
    ]),
  ];
}

type Say = ReaderWords['changes'];

const purposeChanges = (old: Tracker, { vendor, purpose }: Tracker, say: Say): DataChange[] =>
  old.purpose.name === purpose.name ? [] : [material(say.trackerPurpose(vendor, old.purpose.name, purpose.name))];

function hostChanges(old: Tracker, now: Tracker, say: Say): DataChange[] {
  const newForScripts = newIn(scriptHostsOf(old), scriptHostsOf(now));
  const newAtAll = newIn(contactsOf(old), contactsOf(now)).filter((host) => !scriptHostsOf(now).includes(host));
  return [
    ...newForScripts.map((host) => material(say.scriptHost(now.vendor, host))),
    ...newAtAll.map((host) => material(say.contactedHost(now.vendor, host))),
  ];
}

const newIn = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((each) => !before.includes(each));

const settingsChanges = (old: Tracker, now: Tracker, say: Say): DataChange[] =>
  settingsOf(old) === settingsOf(now) ? [] : [material(say.settings(now.vendor))];

const settingsOf = ({ adapter }: Tracker): string | undefined => JSON.stringify(adapter?.privacyOptions);

function itemChanges({ items: before = [] }: Tracker, { items: after = [], vendor }: Tracker, say: Say): DataChange[] {
  const { removed, added, matched } = matchRows(before, after, ({ name, kind }) => `${kind} ${name}`);
  return [
    ...added.map(({ name, lifetime }) => material(say.itemAdded(vendor, name, lifetime))),
    ...removed.map(({ name }) => plain(say.itemRemoved(vendor, name))),
    ...matched
      .filter(([old, now]) => old.lifetime !== now.lifetime)
      .map(([old, now]) => ({
        isMaterial: hoursKept(now.lifetime) > hoursKept(old.lifetime),
        sentence: say.itemLifetime(vendor, now.name, old.lifetime, now.lifetime),
      })),
  ];
}

/**
 * Hours for which an item stays. A session or a moment counts as none. What stays until it is deleted, or is not
 * stated, has no end.
 */
function hoursKept(lifetime: string): number {
  if (lifetime === 'session' || lifetime === 'momentary') return 0;
  return lifetime.startsWith('P') ? periodInHours(lifetime) : Infinity;
}
