import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/model/pages/content-security-policy.ts';
import { ownOrganization } from '../../support/own-organization.ts';
import { purposesWithoutRow } from '../../support/processing-rows.ts';
import { linesOfPage } from '../../ledger/page-text.ts';
import { addressesIn, publishedAddresses } from '../../support/email-addresses.ts';
import { advertisingItems, listedIn, servicesOf } from '../../support/registry-rules.ts';
import { consentRecords, longCookies } from '../../support/tracker-facts.ts';
import { builtPages } from '../../support/pages.ts';
import { pageSize } from '../../support/sizes.ts';

const altaclario = ownOrganization(import.meta.url);
const pages = builtPages('content').filter(({ owner }) => owner?.id === altaclario.id);

test('AltaClario has a privacy policy and a security page', () => {
  expect(altaclario.policies.map(({ id }) => id)).toEqual(['privacy', 'security']);
});

test('AltaClario asks for analytics only, and a choice holds until it is changed (R07, R09)', () => {
  const { purposes, acceptedDays, declinedDays } = altaclario.consent!;
  expect(purposes.map(({ id, basis }) => [id, basis])).toEqual([['analytics', 'consent']]);
  expect([acceptedDays, declinedDays]).toEqual([undefined, undefined]);
});

test('the policy of AltaClario names each purpose of these pages under the basis that the registry gives it', () => {
  expect(purposesWithoutRow(altaclario)).toEqual([]);
});

test('R12: AltaClario lists the saved choice as essential', () => {
  expect(consentRecords(altaclario)).toEqual([['consent:altaclario', 'essential']]);
});

test('R11: no cookie that these pages set for AltaClario lives longer than 395 days', () => {
  expect(longCookies(altaclario)).toEqual([]);
});

test('its pages may contact Google, and no other host', () => {
  const policy = contentSecurityPolicy({ scriptHashes: ['sha256-x'], styleHashes: [], organization: altaclario });
  const hosts = [...policy.matchAll(/https:\/\/([^\s;]+)/g)].map(([, host]) => host ?? '');
  expect(hosts).toContain('www.googletagmanager.com/gtag/js');
  expect(hosts.filter((host) => !/\bgoogle(tagmanager|-analytics)?\.com(\/gtag\/js)?$/.test(host))).toEqual([]);
});

test('its pages run one script of another host, named exactly: no container of somebody else (S04)', () => {
  const [tracker] = altaclario.consent!.purposes.flatMap(({ trackers }) => trackers);
  const { measurementId } = tracker!.adapter!.options as { measurementId: string };
  const script = 'https://www.googletagmanager.com/gtag/js';
  expect(tracker!.hosts.script).toEqual([script]);
  expect(tracker!.adapter!.scripts).toEqual([`${script}?id=${measurementId}`]);
  const asking = pages.filter(({ html }) => html.includes(`${script};`));
  expect(asking.length).toBeGreaterThan(0);
  for (const { path, html } of asking) {
    expect(html, path).toContain("require-trusted-types-for 'script'; trusted-types default");
  }
});

test('its contact form is posted to the address that the operator puts in, under one category', () => {
  const { form } = altaclario.contact;
  expect(form?.categories).toEqual(['Other safety concern']);
  expect(form?.endpoint).toMatch(/^https:\/\//);
});

test('AltaClario shows no address of a person, in no output', () => {
  expect(publishedAddresses('content', altaclario.id)).toEqual([]);
  expect(addressesIn('Write to ann@altaclario.com, or <a href="mailto:a">')).toHaveLength(2);
});

test('its policy names the kinds of subprocessors that its list has, and no others', () => {
  const text = linesOfPage(pages.find(({ path }) => path === '/altaclario/privacy/')!.html).join('\n');
  const [, list = ''] = /We use subprocessors for (.+?)\./.exec(text) ?? [];
  expect(listedIn(list)).toEqual(servicesOf(altaclario));
});

test('it says that it shares nothing for advertising, and its registry has nothing of advertising tools', () => {
  expect(advertisingItems(altaclario)).toEqual([]);
});

test("AltaClario's privacy page is at most 12,500 bytes, the whole response", () => {
  expect(pageSize(pages.find(({ path }) => path === '/altaclario/privacy/')!)).toBeLessThanOrEqual(12_500);
});
