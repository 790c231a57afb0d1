import { check, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { words } from '../../src/words/index.ts';
import { stored, useBrowser } from '../support/browser.ts';
import { acceptInBanner, declineInPanel, said } from '../support/controls.ts';

const { visitor, origin } = useBrowser('folder');
const privacy = '/policies/privacy/';

test('every link of a site in a folder of its origin resolves, and stays in the folder', async () => {
  const { links } = await check({
    path: `${origin}/policies/`,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  expect(links.filter(({ state }) => state === LinkState.BROKEN)).toEqual([]);
  const own = links.map(({ url }) => new URL(url)).filter((url) => url.origin === origin);
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter(({ pathname }) => !pathname.startsWith('/policies/'))).toEqual([]);
});

test('a choice starts and stops trackers there, and is the same on the page of choices', async () => {
  const visit = await visitor();
  await visit.open(privacy);
  await acceptInBanner(visit.page);
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  expect((await stored(visit)).cookies).toEqual(['harbour_ga', 'harbour_ga_HARBOUR00']);
  await visit.open('/policies/choices/');
  await declineInPanel(visit.page);
  await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
  await visit.open(privacy);
  await expect.poll(() => visit.page.locator('footer [data-status]').textContent()).toContain(said.declined);
  expect(visit.errors).toEqual([]);
});

test('an address that is not there leads back to the policies', async () => {
  const visit = await visitor();
  await visit.open('/policies/nowhere/', 404);
  // The page is in the look of the organization that has the site for itself, and asks nothing.
  expect(await visit.page.locator('.site-header a.home').getAttribute('href')).toBe('/policies/');
  expect(await visit.page.locator('.site-header .documents a').count()).toBeGreaterThan(3);
  expect(await visit.page.locator(`a:text-is("${words.page.allOrganizations}")`).count()).toBe(0);
  expect(await visit.page.locator('script, .banner').count()).toBe(0);
  await visit.page.locator('main a').click();
  expect(new URL(visit.page.url()).pathname).toBe('/policies/');
  expect((await fetch(`${origin}/privacy/`)).status).toBe(404);
});
