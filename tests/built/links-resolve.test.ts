import { check, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { builtSite, publicSites } from '../support/model.ts';
import { builtPages } from '../support/pages.ts';

test.each(publicSites())('every link and fragment of the site “%s” resolves (P05)', async (site) => {
  const origin = builtSite(site).origin;
  const { links } = await check({
    path: `${origin}/`,
    recurse: true,
    checkFragments: true,
    // Other hosts are not asked by a test, and the placeholders for real ones do not exist.
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent, status }) => `${status} ${url} (on ${parent})`);
  expect(broken).toEqual([]);
  // Every page is found by its links, but for those that other servers lead to.
  const isLinked = (path: string): boolean => path !== '/404.html' && !path.endsWith('/contact/sent/');
  const found = new Set(links.map(({ url }) => new URL(url).pathname));
  const paths = builtPages(site).map(({ path }) => path);
  expect(paths.filter((path) => isLinked(path) && !found.has(path))).toEqual([]);
});
