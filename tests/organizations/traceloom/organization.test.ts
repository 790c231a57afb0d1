import { expect, test } from 'vitest';
import { ownOrganization } from '../../support/own-organization.ts';
import { builtPages, isRun } from '../../support/pages.ts';

const traceloom = ownOrganization(import.meta.url);
const pages = builtPages('content').filter(({ owner }) => owner?.id === traceloom.id);

test('TraceLoom has a privacy policy', () => {
  expect(traceloom.policies.map(({ id }) => id)).toEqual(['privacy']);
});

test('TraceLoom has nothing to ask, and its pages run no script', () => {
  expect(traceloom.consent).toBeUndefined();
  for (const page of pages) expect(page.find('script').filter(isRun), page.path).toEqual([]);
});

test('a link to write to TraceLoom has the subject that its policy asks for', () => {
  const contact = pages.find(({ path }) => path === '/traceloom/contact/')!;
  const links = contact.find('a').map(({ attributes }) => attributes['href']);
  expect(links).toContain('mailto:privacy@traceloom.io?subject=Data%20Request');
});
