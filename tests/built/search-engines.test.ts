import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSite, publicSites } from '../support/model.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';
import type { SiteName } from '../support/sites.ts';

const robots = (page: BuiltPage) =>
  page.find('meta').find(({ attributes }) => attributes['name'] === 'robots')?.attributes['content'];
const canonical = (page: BuiltPage) =>
  new URL(page.find('link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'] ?? '')
    .pathname;
const inSitemap = (site: SiteName) =>
  [...readFileSync(`${builtSite(site).folder}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );

describe('versions that are not in force', () => {
  const pages = builtPages('versions');
  const page = (path: string) => pages.find((each) => each.path === path) as BuiltPage;

  test('P07: have their page, which links to the one in force and is not indexed', () => {
    for (const path of ['/lighthouse/privacy/2026-01-15/', '/lighthouse/privacy/2027-01-15/']) {
      expect(robots(page(path))).toBe('noindex');
      expect(canonical(page(path))).toBe(path);
      expect(
        page(path)
          .find('a')
          .filter(({ text }) => text === 'Read the version in force')
          .map(({ attributes }) => attributes['href']),
      ).toEqual(['/lighthouse/privacy/']);
    }
  });
  test('the one in force is indexed at the URL of its policy, and announces the next', () => {
    for (const path of ['/lighthouse/privacy/', '/lighthouse/privacy/2026-06-01/']) {
      expect(robots(page(path))).toBeUndefined();
      expect(canonical(page(path))).toBe('/lighthouse/privacy/');
    }
    expect(page('/lighthouse/privacy/').html).toContain('This policy changes on 15 January 2027.');
  });
  test('a draft has no page', () => expect(pages.filter(({ path }) => path.includes('2027-06-01'))).toEqual([]));
  test('a policy that is only coming stands at its URL, says so, and is not indexed', () => {
    expect(page('/lighthouse/terms/').html).toContain('Takes effect in March 2027');
    expect(robots(page('/lighthouse/terms/'))).toBe('noindex');
    expect(inSitemap('versions').filter((path) => path.includes('/terms/'))).toEqual([]);
  });
  test('the sitemap has versions in force only, and their history', () => {
    expect(inSitemap('versions').filter((path) => path.includes('/privacy/'))).toEqual([
      '/lighthouse/privacy/',
      '/lighthouse/privacy/history/',
      '/tower/privacy/',
      '/tower/privacy/history/',
    ]);
  });
});

test.each(publicSites())('the sitemap of “%s” has every page that may be indexed, and nothing else', (site) => {
  const indexed = builtPages(site)
    .filter((page) => robots(page) === undefined && canonical(page) === page.path)
    .map(({ path }) => path);
  expect(inSitemap(site).sort()).toEqual(indexed.sort());
});

test.each(publicSites())('robots.txt of “%s” names the sitemap', (site) => {
  expect(readFileSync(`${builtSite(site).folder}/robots.txt`, 'utf8')).toContain(
    'Sitemap: https://policies.example/sitemap-index.xml',
  );
});
