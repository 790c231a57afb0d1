import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Organization } from '../../src/model/organization.ts';
import { declaredFor, differences, type Declared, type FoundItem, type Observed } from '../audit/compare.ts';
import { tableOf, writeReport, type Finding } from '../audit/report.ts';
import { statesOf, type State, type WatchedVisitor } from '../audit/states.ts';
import { watchWrites } from '../audit/writes.ts';
import { readOn, stored, useBrowser, type VisitOptions } from '../support/browser.ts';
import { builtSite, contentSites, organizationsOf } from '../support/model.ts';
import { letPass } from '../support/passing-time.ts';
import type { SiteName } from '../support/sites.ts';

const { visitor } = useBrowser();

/** A visitor whose pages tell of everything that they write. */
async function watchedVisitor(options: VisitOptions): Promise<WatchedVisitor> {
  const visit = await visitor(options);
  return { ...visit, written: await watchWrites(visit.context) };
}

/** One visit of the audit. */
interface Look {
  site: SiteName;
  organization: Organization;
  state: State;
  declared: Declared;
}

/** What a visitor's device may meet: on days on which it is the same, it is looked at once. */
const disclosed = ({ id, consent }: Organization): string =>
  JSON.stringify([id, consent?.purposes.map(({ trackers, basis }) => [basis, trackers]), consent?.endedItems]);

const seen = new Set<string>();
const looks: Look[] = (['site', ...contentSites()] as SiteName[]).flatMap((site) =>
  organizationsOf(site)
    .filter((organization) => {
      const isNew = !seen.has(disclosed(organization));
      seen.add(disclosed(organization));
      return isNew;
    })
    .flatMap((organization) =>
      statesOf(organization).map((state) => ({
        site,
        organization,
        state,
        declared: declaredFor(organization, state.running, state.hasChoice),
      })),
    ),
);

/** Whether the site itself has a page or a file at an address; a query would carry something. */
const isFile = (site: SiteName, { pathname, search }: URL): boolean =>
  search === '' && existsSync(`${builtSite(site).folder}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`);

const distinct = (items: readonly FoundItem[]): FoundItem[] => [
  ...new Map(items.map((item) => [`${item.kind} ${item.name}`, item])).values(),
];

/** Everything on the device and on the wire, now. */
async function observe(visit: WatchedVisitor, site: SiteName): Promise<Observed> {
  const { local, session, databases, caches } = await stored(visit);
  const named = (kind: FoundItem['kind'], names: string[]): FoundItem[] => names.map((name) => ({ kind, name }));
  const cookies = (await visit.context.cookies()).map(({ name, expires }): FoundItem => ({
    kind: 'cookie',
    name,
    days: expires < 0 ? undefined : (expires * 1000 - Date.now()) / 86_400_000,
  }));
  return {
    items: [
      ...cookies,
      ...named('local-storage', local),
      ...named('session-storage', session),
      ...named('indexed-db', databases),
      ...named('cache', caches),
    ],
    written: distinct(visit.written),
    requests: [...visit.sent.map(({ url }) => url), ...visit.own.filter((url) => !isFile(site, new URL(url)))],
  };
}

/** How often a visitor reads on for a while; a tracker that should run may be given more time on a busy machine. */
const ROUNDS = { least: 3, most: 8 };

async function look({ site, organization, state: { gpc, reach }, declared }: Look): Promise<Observed> {
  const visit = await watchedVisitor({ at: site, gpc, hasOwnClock: true });
  await visit.open(organization.policies[0]!.current.url);
  await reach(visit);
  await letPass(visit);
  // Another page of the same organization.
  await visit.open(organization.urls.hub);
  for (let round = 1; round <= ROUNDS.most; round++) {
    await readOn(visit);
    await letPass(visit);
    if (round >= ROUNDS.least && differences(await observe(visit, site), declared).length === 0) break;
  }
  const observed = await observe(visit, site);
  await visit.context.close();
  return observed;
}

/** Most time for a visit, in ms. One takes a few seconds; a browser that hangs must not stop all others. */
const LONGEST_VISIT = 90_000;

/** A visit that the browser never finished is made once more, in a context of its own. */
async function lookInTime(each: Look, isLast = false): Promise<Observed> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), LONGEST_VISIT);
  const observed = await Promise.race([look(each), late]).finally(() => clearTimeout(timer));
  if (observed) return observed;
  const name = `${each.organization.name}, ${each.state.name}`;
  if (isLast) throw new Error(`The visit was never finished: ${name}`);
  console.warn(`The visit took too long and is made again: ${name}`);
  return lookInTime(each, true);
}

async function findingOf(each: Look): Promise<Finding> {
  const { organization, state, declared } = each;
  const observed = await lookInTime(each);
  const running = (organization.consent?.purposes ?? [])
    .filter(({ id }) => state.running.includes(id))
    .map(({ name, basis }) => `${name} (${basis})`);
  return {
    organization: organization.name,
    state: state.name,
    running,
    declared,
    observed,
    differences: differences(observed, declared),
  };
}

/** Several visitors are on their way at once. */
const AT_ONCE = 3;
const findings = new Map<Look, Finding>();

beforeAll(async () => {
  const left = [...looks];
  const goOn = async () => {
    for (let next = left.shift(); next; next = left.shift()) findings.set(next, await findingOf(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  const findingsOf = (isWanted: (each: Look) => boolean) => looks.filter(isWanted).map((each) => findings.get(each)!);
  // The report is about the content. What the tests of the code look at is invented.
  const asOf = builtSite('content').today;
  const content = findingsOf(({ site }) => site !== 'site');
  writeReport('test-results/audit', { run: new Date().toISOString(), asOf }, content);
  console.log(`${tableOf(findingsOf(() => true))}\nThe report is test-results/audit/report.html.`);
}, 600_000);

describe('what is stored and asked is what is declared (B01, R05, P04)', () => {
  test.each(looks.map((each) => [each.site, each.organization.name, each.state.name, each] as const))(
    '%s: %s, %s',
    (_, __, ___, each) => expect(findings.get(each)?.differences).toEqual([]),
  );

  test('the invented organizations have states in which something runs, and states in which nothing may', () => {
    const invented = looks.filter(({ site }) => site === 'site').map(({ declared }) => declared.trackers.length > 0);
    expect(new Set(invented).size).toBe(2);
  });
});

test('what is written and removed at once is seen, whichever way it is written', async () => {
  const visit = await watchedVisitor({});
  await visit.open('/quarry/privacy/');
  await visit.page.evaluate(async () => {
    document.cookie = 'a=1; Path=/';
    document.cookie = 'a=; Path=/; Max-Age=0';
    document.cookie = 'gone=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
    await cookieStore.set('b', '1');
    await cookieStore.delete('b');
    localStorage.setItem('c', '1');
    localStorage.removeItem('c');
    localStorage['d'] = '1';
    delete localStorage['d'];
    Object.defineProperty(sessionStorage, 'e', { value: '1' });
    sessionStorage.clear();
    await new Promise((resolve) => (indexedDB.open('f').onsuccess = resolve));
    indexedDB.deleteDatabase('f');
    await caches.open('g');
    await caches.delete('g');
  });
  expect(visit.written.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'cookie a',
    'cookie b',
    'local-storage c',
    'local-storage d',
    'session-storage e',
    'indexed-db f',
    'cache g',
  ]);
});
