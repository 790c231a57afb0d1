import { describe, expect, test } from 'vitest';
import { readOn, stored, useBrowser } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';

const { visitor } = useBrowser();
const privacy = '/harbour/privacy/';
const accept = { name: 'Accept', exact: true };

describe('two organizations on one origin', () => {
  test("one's yes never opens the other's gate, nor its withdrawal closes it", async () => {
    const visit = await visitor();
    await visit.open('/meadow/privacy/');
    await visit.page.getByRole('button', accept).click();
    await expect
      .poll(async () => {
        await readOn(visit);
        return visit.sent.some(({ url }) => url.includes('/s/'));
      })
      .toBe(true);
    visit.foreign.length = 0;
    await visit.open(privacy);
    await visit.page.locator('[data-banner]').waitFor();
    await atRest(visit);
    // Meadow's recorder may send its last words while its page is left.
    expect(visit.foreign.filter((url) => !url.startsWith('https://posthog.meadow.example/s/'))).toEqual([]);
    await visit.page.getByRole('button', accept).click();
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    await visit.page.getByRole('button', { name: 'Cookie preferences' }).click();
    await visit.page.getByRole('button', { name: 'Decline all' }).click();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual(['ph_phc_meadow_posthog']);
    expect((await stored(visit)).local).toEqual(['consent:harbour', 'consent:meadow']);
  });

  test('a record copied from one to the other is no record', async () => {
    const visit = await visitor();
    await visit.open('/meadow/privacy/');
    await visit.page.getByRole('button', accept).click();
    await visit.page.evaluate(() => localStorage.setItem('consent:harbour', localStorage.getItem('consent:meadow')!));
    await visit.open(privacy);
    expect(await visit.page.locator('[data-banner]').isVisible()).toBe(true);
  });
});
