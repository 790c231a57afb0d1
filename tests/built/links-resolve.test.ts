import { check, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';

test.each(['real', 'versions'] as const)('every link and fragment of the site “%s” resolves (P05)', async (site) => {
  const origin = inject('origins')[site];
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
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(site === 'real' ? 30 : 5);
});
