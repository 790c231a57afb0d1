import { periodInDays } from '../../src/model/text/dates.ts';
import type { Organization, RegistryTracker } from '../../src/model/organization.ts';
import type { StoredItem } from '../../src/schema/tracker.ts';

/** One thing found on the device. */
export interface FoundItem {
  kind: StoredItem['kind'];
  name: string;
  /** Of a cookie: days until it expires; absent: with the session. */
  days?: number | undefined;
}

/** What was seen in one state. */
export interface Observed {
  items: FoundItem[];
  /** What scripts wrote, also where nothing of it is left. */
  written: FoundItem[];
  /** Addresses that were asked, of this host and of others, without the files that the site itself has. */
  requests: string[];
}

/** What the registry declares for one state. */
export interface Declared {
  /** Trackers that may run. */
  trackers: Pick<RegistryTracker, 'id' | 'vendor' | 'items' | 'hosts'>[];
  /** The key of the choice, where one was made. */
  record?: string | undefined;
}

/** What the registry says of a state in which these purposes may run. */
export const declaredFor = (
  { id, consent }: Organization,
  running: readonly string[],
  hasChoice: boolean,
): Declared => ({
  trackers: (consent?.purposes ?? [])
    .filter((purpose) => running.includes(purpose.id))
    .flatMap(({ trackers }) => trackers.filter(({ runs }) => runs === 'this-site')),
  record: hasChoice ? `consent:${id}` : undefined,
});

/** Where what was seen and what is declared differ, in both directions. Empty: they do not. */
export function differences(observed: Observed, { trackers, record }: Declared): string[] {
  const declared = trackers.flatMap(({ items = [] }) => items);
  const fits = (item: FoundItem) => (each: StoredItem) => each.kind === item.kind && matches(each.name, item.name);
  const isUndeclared = (item: FoundItem) =>
    !declared.some(fits(item)) && !(item.kind === 'local-storage' && item.name === record);
  const isLeft = ({ kind, name }: FoundItem) => observed.items.some((item) => item.kind === kind && item.name === name);
  const undeclared = observed.items.filter(isUndeclared);
  const removedAgain = observed.written.filter((item) => isUndeclared(item) && !isLeft(item));
  const seen = [...observed.items, ...observed.written];
  return [
    ...undeclared.map(({ kind, name }) => `undeclared ${kind}: ${name}`),
    ...new Set(removedAgain.map(({ kind, name }) => `undeclared and removed again, ${kind}: ${name}`)),
    ...declared
      .filter((each) => !(each.lifetime === 'momentary' ? seen : observed.items).some((item) => fits(item)(each)))
      .map(({ kind, name }) => `declared and not seen, ${kind}: ${name}`),
    ...observed.items.flatMap((item) =>
      declared
        .filter(fits(item))
        .filter(({ lifetime }) => !lasts(item, lifetime))
        .map(
          ({ lifetime }) => `${item.name} stays ${item.days?.toFixed(1) ?? 'for the session'}, declared ${lifetime}`,
        ),
    ),
    ...(record && !observed.items.some(({ name }) => name === record) ? [`the choice was not kept: ${record}`] : []),
    ...observed.requests
      .filter((url) => !trackers.some((tracker) => isContactOf(tracker, url)))
      .map((url) => `undeclared request: ${url}`),
    ...trackers.flatMap((tracker) =>
      hostsOf(tracker)
        .filter((host) => !observed.requests.some((url) => isAt(host, url)))
        .map((host) => `declared and not seen: ${tracker.id} does not ask ${host}`),
    ),
  ];
}

/** Whether a cookie stays as long as is declared, to the day. */
function lasts({ kind, days }: FoundItem, lifetime: string): boolean {
  if (lifetime === 'momentary') return false;
  if (kind !== 'cookie' || lifetime === 'not-stated') return true;
  return lifetime === 'session'
    ? days === undefined
    : days !== undefined && Math.abs(days - periodInDays(lifetime)) < 1;
}

const hostsOf = ({ hosts }: Pick<RegistryTracker, 'hosts'>): string[] => [
  ...new Set([hosts.script, hosts.connect, hosts.image].flatMap((list) => list ?? [])),
];

/** `'self'` stands for what a host serves beside the site: its own paths are no requests here. */
function isAt(source: string, url: string): boolean {
  const { hostname, origin, pathname } = new URL(url);
  if (source === "'self'") return hostname === 'localhost';
  const hasPath = new URL(source).pathname !== '/';
  return matches(source, hasPath ? origin + pathname : origin);
}

const isContactOf = (tracker: Pick<RegistryTracker, 'hosts'>, url: string): boolean =>
  hostsOf(tracker).some((host) => isAt(host, url));

/** `*` in a pattern stands for any run of characters. */
function matches(pattern: string, text: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined
    ? pattern === text
    : text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}
