import { periodInHours } from '../text/dates.ts';
import { matchRows, material, plain, type DataChange } from './data-change.ts';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';
import { CONSENT_RECORD } from '../registry/consent-record.ts';
import { textOfSpan } from '../text/spans.ts';
import { lifetime } from '../text/words.ts';

type Tracker = RegistryTracker & { purpose: RegistryPurpose };
const trackersOf = (purposes: readonly RegistryPurpose[]): Tracker[] =>
  purposes.flatMap((purpose) =>
    purpose.trackers.filter(({ id }) => id !== CONSENT_RECORD).map((tracker) => ({ ...tracker, purpose })),
  );

/** What differs in the trackers of some purposes: who stores what for how long, and contacts whom. */
export function trackerChanges(before: readonly RegistryPurpose[], after: readonly RegistryPurpose[]): DataChange[] {
  const { removed, added, matched } = matchRows(
    trackersOf(before),
    trackersOf(after),
    ({ id, vendor }) => `${id} ${vendor}`,
  );
  return [
    ...added.map(({ vendor, purpose }) => material(`New tracker for ${purpose.name}: ${vendor}.`)),
    ...removed.map(({ vendor, purpose }) => plain(`No longer a tracker for ${purpose.name}: ${vendor}.`)),
    ...matched.flatMap(([old, now]) => [
      ...(old.purpose.name === now.purpose.name
        ? []
        : [material(`${now.vendor} serves another purpose. Before: ${old.purpose.name}; now: ${now.purpose.name}.`)]),
      ...newIn(codeHosts(old), codeHosts(now)).map((host) =>
        material(`${now.vendor} loads scripts from another host: ${host}.`),
      ),
      ...newIn(hostsOf(old), hostsOf(now))
        .filter((host) => !codeHosts(now).includes(host))
        .map((host) => material(`${now.vendor} contacts another host: ${host}.`)),
      ...(JSON.stringify(old.adapter?.privacyOptions) === JSON.stringify(now.adapter?.privacyOptions)
        ? []
        : [material(`${now.vendor} is sent something else, or more: its settings have changed.`)]),
      ...itemChanges(old, now),
    ]),
  ];
}

const newIn = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((each) => !before.includes(each));

const codeHosts = ({ hosts }: Tracker): string[] => hosts.script ?? [];

const hostsOf = ({ hosts }: Tracker): string[] => [
  ...new Set([hosts.script, hosts.connect, hosts.image].flatMap((list) => list ?? [])),
];

/** Hours for which something stays; what stays until it is deleted has no end, and a session ends at once. */
const stay = (period: string): number =>
  period === 'session' ? 0 : period.startsWith('P') ? periodInHours(period) : Infinity;

function itemChanges({ items: before = [] }: Tracker, { items: after = [], vendor }: Tracker): DataChange[] {
  const { removed, added, matched } = matchRows(before, after, ({ name, kind }) => `${kind} ${name}`);
  const inWords = (period: string) => textOfSpan(lifetime(period)).toLowerCase();
  return [
    ...added.map(({ name, lifetime: period }) =>
      material(`${vendor} stores something new: ${name} (${inWords(period)}).`),
    ),
    ...removed.map(({ name }) => plain(`${vendor} no longer stores ${name}.`)),
    ...matched
      .filter(([old, now]) => old.lifetime !== now.lifetime)
      .map(([old, now]) => ({
        isMaterial: stay(now.lifetime) > stay(old.lifetime),
        sentence: `${now.name} of ${vendor} stays otherwise. Before: ${inWords(old.lifetime)}; now: ${inWords(now.lifetime)}.`,
      })),
  ];
}
