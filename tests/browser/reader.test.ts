import { expect, test } from 'vitest';
import { nothing, stored, useBrowser } from '../support/browser.ts';
import { acceptInBanner, bannerIn } from '../support/controls.ts';

const { reader } = useBrowser();
const page = '/tidewater/privacy/';

test('a reader shares one page between tests, and comes each time as one who was never here', async () => {
  const first = await reader();
  await first.open(page);
  await acceptInBanner(first.page);
  await bannerIn(first.page).waitFor({ state: 'hidden' });
  await first.page.emulateMedia({ colorScheme: 'dark' });
  await first.page.evaluate(async () => {
    document.cookie = 'kept=1; max-age=60';
    sessionStorage.setItem('kept', '1');
    indexedDB.open('kept');
    await caches.open('kept');
  });
  const before = await stored(first);
  for (const [kind, names] of Object.entries(before)) expect([kind, names.length]).not.toEqual([kind, 0]);

  const again = await reader();
  expect(again.page).toBe(first.page);
  expect([again.foreign, again.own]).toEqual([[], []]);
  await again.open('/robots.txt');
  expect(await stored(again)).toEqual(nothing);
  await again.open(page);
  await bannerIn(again.page).waitFor();
  expect(await again.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
});
