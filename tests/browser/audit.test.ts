import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Organization } from '../../src/model/organization.ts';
import { declaredFor, differences, type Declared, type FoundItem, type Observed } from '../audit/compare.ts';
import { tableOf, writeReport, type Finding } from '../audit/report.ts';
import { statesOf, type State } from '../audit/states.ts';
import { organizationsOf } from '../support/model.ts';
import { readOn, stored, useBrowser, type Visitor } from '../support/browser.ts';

const { visitor } = useBrowser();
const today = '2026-11-21';
const organizations = organizationsOf('site');
const findings: Finding[] = [];

/** Whether the site itself has a page or a file at an address; a query would carry something. */
const isFile = ({ pathname, search }: URL): boolean =>
  search === '' && existsSync(`${inject('folders').site}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`);

/** Everything on the device and on the wire, now. */
async function observe(visit: Visitor): Promise<Observed> {
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
    requests: [...visit.sent.map(({ url }) => url), ...visit.own.filter((url) => !isFile(new URL(url)))],
  };
}

async function look(organization: Organization, { gpc, reach }: State, declared: Declared): Promise<Observed> {
  const visit = await visitor({ gpc });
  await visit.open(organization.policies[0]!.current.url);
  await reach(visit);
  await visit.page.waitForTimeout(1_000);
  // Another page of the same organization.
  await visit.open(`/${organization.id}/`);
  // A tracker may take its time; one that must not run gets as long to show itself.
  for (const wait of [1_500, 1_500, 2_000, 4_000, 4_000]) {
    await readOn(visit);
    await visit.page.waitForTimeout(wait);
    if (wait === 2_000 && differences(await observe(visit), declared).length === 0) break;
  }
  return observe(visit);
}

const all = organizations.flatMap((organization) =>
  statesOf(organization).map((state) => ({
    organization,
    state,
    declared: declaredFor(organization, state.granted, state.hasChoice),
  })),
);

/** Most of an audit is waiting: several visitors are on their way at once. */
const AT_ONCE = 4;

beforeAll(async () => {
  const left = [...all];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const { organization, state, declared } = next;
        const observed = await look(organization, state, declared);
        const granted = (organization.consent?.purposes ?? [])
          .filter(({ id }) => state.granted.includes(id))
          .map(({ name, basis }) => `${name} (${basis})`);
        findings.push({
          organization: organization.name,
          state: state.name,
          granted,
          declared,
          observed,
          differences: differences(observed, declared),
        });
      }
    }),
  );
  const place = (finding: Finding) =>
    all.findIndex(
      ({ organization, state }) => organization.name === finding.organization && state.name === finding.state,
    );
  findings.sort((a, b) => place(a) - place(b));
  writeReport('test-results/audit', { run: new Date().toISOString(), asOf: today }, findings);
  console.log(`${tableOf(findings)}\nThe report is test-results/audit/report.html.`);
}, 300_000);

describe('what is stored and asked is what is declared (B01, R05, P04)', () => {
  test.each(all.map(({ organization, state }) => [organization.name, state.name] as const))(
    '%s, %s',
    (organization, state) => {
      expect(
        findings.find((finding) => finding.organization === organization && finding.state === state)?.differences,
      ).toEqual([]);
    },
  );
});
