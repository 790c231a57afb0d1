import { expect, test } from 'vitest';
import { ownOrganization } from '../../support/own-organization.ts';
import { builtPages, isRun } from '../../support/pages.ts';

const pixeltrace = ownOrganization(import.meta.url);
const pages = builtPages('content').filter(({ owner }) => owner?.id === pixeltrace.id);

test('Pixeltrace has a privacy policy', () => {
  expect(pixeltrace.policies.map(({ id }) => id)).toEqual(['privacy']);
});

test('Pixeltrace has nothing to ask, and its pages run no script', () => {
  expect(pixeltrace.consent).toBeUndefined();
  for (const page of pages) expect(page.find('script').filter(isRun), page.path).toEqual([]);
});
