import { expect, test } from 'vitest';
import type { Organization, Policy } from '../../src/model/organization.ts';
import { historyUrl, policyUrl } from '../../src/model/pages/urls.ts';
import { organizationsOf, publicSites } from '../support/model.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';

const linksOn = (page: BuiltPage | undefined): string[] =>
  page?.find('a').map(({ attributes }) => attributes['href'] ?? '') ?? [];
/** The text of the page between header and footer. */
const textOf = (page: BuiltPage | undefined): string => page?.find('main')[0]?.text.replace(/\s+/g, ' ') ?? '';

interface Document {
  organization: Organization;
  policy: Policy;
}
const documentsOf = (organizations: readonly Organization[]): Document[] =>
  organizations.flatMap((organization) => organization.policies.map((policy) => ({ organization, policy })));

test.each(publicSites())('documents of “%s” have a fingerprint and a history where they are versioned', (site) => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));
  for (const { organization, policy } of documentsOf(organizationsOf(site))) {
    const { urls } = organization;
    const [page, history] = [pages.get(policyUrl(urls, policy.id)), historyUrl(urls, policy.id)];
    expect([history, linksOn(page).includes(history)]).toEqual([history, policy.isVersioned]);
    expect([history, pages.has(history)]).toEqual([history, policy.isVersioned]);
    expect(textOf(page).includes(policy.current.canonical.sha256)).toBe(policy.isVersioned);
    expect(textOf(page).includes('In force since') && !policy.isVersioned).toBe(false);
  }
});

test.each(publicSites())('annexes on “%s” are listed below what they belong to, and linked both ways', (site) => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));
  for (const { organization, policy } of documentsOf(organizationsOf(site))) {
    const { urls, policies } = organization;
    const annexes = policies.filter(({ id }) => policy.annexes.includes(id));
    const cards = pages.get(urls.hub)?.find('li') ?? [];
    for (const annex of annexes) {
      // The header lists the documents as well.
      const own = cards.filter(({ text }) => text.trim().startsWith(policy.title));
      expect(own.some(({ text }) => text.includes(annex.title))).toBe(true);
      expect(linksOn(pages.get(policyUrl(urls, policy.id)))).toContain(policyUrl(urls, annex.id));
      expect(textOf(pages.get(policyUrl(urls, annex.id)))).toContain('Annex to:');
    }
  }
});

test.each(publicSites())('the first page of each organization on “%s” lists what is offered elsewhere', (site) => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));
  for (const { urls, offered } of organizationsOf(site)) {
    const hub = pages.get(urls.hub);
    for (const { title, how, url } of offered) {
      expect(textOf(hub)).toContain(title);
      expect(textOf(hub)).toContain(how);
      if (url !== undefined) expect(linksOn(hub)).toContain(url);
    }
  }
});

test('one of the invented organizations has an imprint, annexes and something that is offered', () => {
  const all = organizationsOf('site');
  const policies = all.flatMap((organization) => organization.policies);
  expect(policies.some(({ isVersioned }) => !isVersioned)).toBe(true);
  expect(policies.some(({ annexes }) => annexes.length > 1)).toBe(true);
  expect(all.some(({ offered }) => offered.length > 0)).toBe(true);
});
