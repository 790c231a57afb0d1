import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/model/pages/content-security-policy.ts';
import { ownOrganization } from '../../support/own-organization.ts';
import { purposesWithoutRow } from '../../support/processing-rows.ts';
import { linesOfPage } from '../../ledger/page-text.ts';
import { builtPages } from '../../support/pages.ts';
import { advertisingItems, listedIn, servicesOf } from '../../support/registry-rules.ts';
import { consentRecords, longCookies } from '../../support/tracker-facts.ts';

const tracira = ownOrganization(import.meta.url);

test('Tracira has a privacy policy', () => {
  expect(tracira.policies.map(({ id }) => id)).toEqual(['privacy']);
});

test('Tracira shows four purposes with their bases, and asks for the three that are optional', () => {
  const { others, purposes } = tracira.consent!;
  expect([...others, ...purposes].map(({ id, basis }) => [id, basis])).toEqual([
    ['essential', 'essential'],
    ['product-analytics', 'legitimate-interests'],
    ['session-recording', 'consent'],
    ['vercel-analytics', 'consent'],
  ]);
  expect(purposes).toHaveLength(3);
});

test("Tracira's yes holds for 6 months and its no for 12 (R07, R09)", () => {
  expect([tracira.consent?.acceptedDays, tracira.consent?.declinedDays]).toEqual([184, 365]);
});

test('the policy of Tracira names each purpose of these pages under the basis that the registry gives it', () => {
  expect(purposesWithoutRow(tracira)).toEqual([]);
});

test('R12: Tracira lists the saved choice as essential', () => {
  expect(consentRecords(tracira)).toEqual([['consent:tracira', 'essential']]);
});

test('R11: no cookie that these pages set for Tracira lives longer than 395 days', () => {
  expect(longCookies(tracira)).toEqual([]);
});

test('its pages may contact its own PostHog host, and no other', () => {
  const policy = contentSecurityPolicy({ scriptHashes: ['sha256-x'], styleHashes: [], organization: tracira });
  const hosts = new Set([...policy.matchAll(/https:\/\/([^\s;]+)/g)].map(([, host]) => host));
  expect(hosts.size).toBe(1);
});

test('its policy names the kinds of providers that its list has, and no others', () => {
  const { html } = builtPages('content').find(({ path }) => path === '/tracira/privacy/')!;
  const [, list = ''] = /Among them are providers of (.+?)\./.exec(linesOfPage(html).join('\n')) ?? [];
  expect(listedIn(list)).toEqual(servicesOf(tracira));
});

test('it says that it sets no advertising cookies, and its registry has none', () => {
  expect(advertisingItems(tracira)).toEqual([]);
});
