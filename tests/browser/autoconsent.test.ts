import { expect, test } from 'vitest';
import { runAutoconsent } from '../support/autoconsent.ts';
import { useBrowser } from '../support/browser.ts';
import { organizationsOf, publicSites } from '../support/model.ts';

const { visitor } = useBrowser();

const asking = publicSites().flatMap((site) =>
  organizationsOf(site).flatMap(({ id, consent, urls }) =>
    consent?.purposes.some(({ basis }) => basis === 'consent')
      ? [[`${id} of “${site}”`, { site, id, urls }] as const]
      : [],
  ),
);

test.each(asking)('B07: a browser that declines for its user finds the banner of %s, and declines', async (_, page) => {
  const visit = await visitor({ at: page.site });
  await visit.open(page.urls.cookies);
  expect(await runAutoconsent(visit.page)).toEqual({ hasFound: true, hasDeclined: true });
  const record = await visit.page.evaluate((key) => localStorage.getItem(key), `consent:${page.id}`);
  const { purposes, method } = JSON.parse(record!) as {
    purposes: Record<string, { granted?: boolean; objected?: boolean }>;
    method: string;
  };
  expect(method).toBe('banner');
  for (const { granted, objected } of Object.values(purposes))
    expect(granted === false || objected === true).toBe(true);
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
