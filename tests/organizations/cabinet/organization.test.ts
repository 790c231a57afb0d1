import { expect, test } from 'vitest';
import { ownOrganization } from '../../support/own-organization.ts';
import { publishedAddresses } from '../../support/email-addresses.ts';
import { builtPages, isRun } from '../../support/pages.ts';

const cabinet = ownOrganization(import.meta.url);
const pages = builtPages('content').filter(({ owner }) => owner?.id === cabinet.id);

test('Cabinet has a privacy policy and a security page', () => {
  expect(cabinet.policies.map(({ id }) => id)).toEqual(['privacy', 'security']);
});

test('Cabinet has nothing to ask, and its pages run no script', () => {
  expect(cabinet.consent).toBeUndefined();
  for (const page of pages) expect(page.find('script').filter(isRun), page.path).toEqual([]);
});

test('its contact form leads to the data-protection officer', () => {
  expect(cabinet.controller.officer).toContain('contact form');
  expect(cabinet.contact.note).toContain('data protection officer');
  expect(cabinet.contact.form?.endpoint).toMatch(/^https:\/\//);
});

test('Cabinet shows no address of a person, in no output', () => {
  expect(publishedAddresses('content', cabinet.id)).toEqual([]);
});

test("its registry has what its policy says of cookies: one of its own, Stripe's, none of the website", () => {
  const trackers = cabinet.registry.purposes.flatMap((purpose) => purpose.trackers);
  const cookies = trackers.map(({ vendor, runs, items }) => ({ vendor, runs, cookies: items?.length }));
  expect(cookies).toEqual([
    { vendor: 'First party', runs: 'product', cookies: 1 },
    // How many they are is Stripe's to say.
    { vendor: 'Stripe', runs: 'product', cookies: undefined },
    { vendor: 'First party', runs: 'website', cookies: 0 },
  ]);
});
