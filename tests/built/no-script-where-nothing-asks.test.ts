import { expect, test } from 'vitest';
import { organizationsOf, publicSites } from '../support/model.ts';
import { builtFiles, builtPages, isAsking, isRun } from '../support/pages.ts';

test.each(publicSites())('a page of “%s” with nothing to ask carries no script and no banner, not one byte', (site) => {
  for (const page of builtPages(site).filter((each) => !isAsking(each))) {
    expect(page.find('script').filter(isRun), page.path).toEqual([]);
    expect(page.find('noscript', 'template', 'dialog', 'sayso-consent'), page.path).toEqual([]);
    expect(page.html, page.path).not.toMatch(/\son[a-z]+=|javascript:|data-banner|data-status|commandfor/);
  }
});

test.each(publicSites())('a page of “%s” that asks carries the island once, and no other script', (site) => {
  const choicesCode = { type: 'module', src: expect.stringMatching(/^\/scripts\/choices\.[0-9a-f]{8}\.js$/) };
  for (const page of builtPages(site).filter(isAsking)) {
    const scripts = page.find('script').filter(isRun);
    // The page of the visitor's own record has code of its own.
    const expected = page.path === page.owner?.urls.choices ? [{}, choicesCode] : [{}];
    expect(
      scripts.map(({ attributes }) => attributes),
      page.path,
    ).toEqual(expected);
  }
});

test('the sites of the tests have pages of both kinds', () => {
  expect(new Set(builtPages('site').map(isAsking)).size).toBe(2);
});

test.each(publicSites())('“%s” has no script files but those that the island imports', (site) => {
  const scripts = builtFiles(site).filter((file) => /\.m?js$/.test(file));
  const purposes = organizationsOf(site).flatMap(({ consent }) => consent?.purposes ?? []);
  const adapters = purposes.flatMap(({ trackers }) => trackers.flatMap(({ adapter }) => adapter?.name ?? []));
  const shared = purposes.length > 0 ? ['choices', 'erase'] : [];
  expect(scripts.map((file) => file.replace(/^scripts\/|\.[0-9a-f]{8}\.js$/g, '')).sort()).toEqual(
    [...new Set([...shared, ...adapters])].sort(),
  );
});
