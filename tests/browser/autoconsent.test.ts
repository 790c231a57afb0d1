import { expect, test } from 'vitest';
import type { Organization } from '../../src/model/organization.ts';
import { runAutoconsent } from '../support/autoconsent.ts';
import { useBrowser } from '../support/browser.ts';
import { organizationsOf, publicSites } from '../support/model.ts';
import type { SiteName } from '../support/sites.ts';

const { visitor } = useBrowser();

/** Every organization that asks for consent, once for each notice of it. */
const asking = new Map(
  publicSites().flatMap((site) =>
    organizationsOf(site).flatMap(({ id, consent, urls }) =>
      consent?.purposes.some(({ basis }) => basis === 'consent')
        ? [[`${id} ${consent.notice.sha256}`, [`${id} of “${site}”`, { site, id, urls }] as const] as const]
        : [],
    ),
  ),
);

/** What it did with a banner, and what is saved then. */
async function declineFor({ site, id, urls }: Pick<Organization, 'id' | 'urls'> & { site: SiteName }) {
  const visit = await visitor({ at: site });
  await visit.open(urls.cookies);
  const done = await runAutoconsent(visit.page);
  const record = await visit.page.evaluate((key) => localStorage.getItem(key), `consent:${id}`);
  const { purposes, method } = JSON.parse(record ?? '{"purposes":{}}') as {
    purposes: Record<string, { granted?: boolean; objected?: boolean }>;
    method?: string;
  };
  const isDeclined = Object.values(purposes).every(({ granted, objected }) => granted === false || objected === true);
  return { ...done, method, isDeclined };
}

/** Pages that are looked at together: it waits for most of the time, but a busy machine is slow. */
const AT_ONCE = 3;

test('B07: a browser that declines for its user finds every banner, and declines', async () => {
  const all = [...asking.values()];
  const found: (readonly [string, Awaited<ReturnType<typeof declineFor>>])[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    found.push(...(await Promise.all(some.map(async ([name, each]) => [name, await declineFor(each)] as const))));
  }
  const declined = { hasFound: true, hasDeclined: true, method: 'banner', isDeclined: true };
  expect(all.length).toBeGreaterThan(0);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(all.map(([name]) => [name, declined])));
});

const minimal = (words: string) => `<!doctype html><title>A page</title>
  <div style="position:fixed;bottom:0">${words} <button>Accept</button>
  <button onclick="document.body.dataset.declined = 'yes'; this.parentElement.remove()">Decline</button></div>`;

test('it declines a banner that says what it looks for, and leaves one alone that does not', async () => {
  for (const [words, isDeclined] of [
    ['This site asks for the use of cookies.', true],
    ['Would you like to hear from us?', false],
  ] as const) {
    const { page } = await visitor();
    await page.setContent(minimal(words));
    const { hasDeclined } = await runAutoconsent(page);
    expect([hasDeclined, await page.evaluate(() => document.body.dataset['declined'] === 'yes')]).toEqual([
      isDeclined,
      isDeclined,
    ]);
  }
});
