import { expect, test } from 'vitest';
import { ownOrganization } from '../../support/own-organization.ts';
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

test('Cabinet shows no address of a person', () => {
  for (const { path, html } of pages) expect(html, path).not.toContain('mailto:');
});
