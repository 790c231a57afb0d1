import { describe, expect, test } from 'vitest';
import { readOn, serveAt, stored, useBrowser } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';
import { acceptInBanner, declineInPanel } from '../support/controls.ts';

const { visitor } = useBrowser();
const privacy = '/harbour/privacy/';

describe('two organizations on one origin', () => {
  test("one's yes never opens the other's gate, nor its withdrawal closes it", async () => {
    const visit = await visitor();
    await visit.open('/meadow/privacy/');
    await acceptInBanner(visit.page);
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
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    await declineInPanel(visit.page);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual(['ph_phc_meadow_posthog']);
    expect((await stored(visit)).local).toEqual(['consent:harbour', 'consent:meadow']);
  });

  test('a record copied from one to the other is no record', async () => {
    const visit = await visitor();
    await visit.open('/meadow/privacy/');
    await acceptInBanner(visit.page);
    await visit.page.evaluate(() => localStorage.setItem('consent:harbour', localStorage.getItem('consent:meadow')!));
    await visit.open(privacy);
    expect(await visit.page.locator('[data-banner]').isVisible()).toBe(true);
  });

  test('both use Google Analytics: a withdrawal from one leaves what the other and their websites store', async () => {
    const visit = await visitor({ at: 'versions' });
    const host = await serveAt('policies.site.example', visit);
    // The organization's own website, on the domain above, with Google's defaults.
    await visit.context.addCookies(
      ['_ga', '_ga_FIXTURE00'].map((name) => ({ name, value: '1', domain: '.site.example', path: '/' })),
    );
    const website = ['_ga', '_ga_FIXTURE00'];
    const lighthouse = ['lighthouse_ga', 'lighthouse_ga_FIXTURE00'];
    const tower = ['tower_ga', 'tower_ga_FIXTURE00'];
    for (const organization of ['lighthouse', 'tower']) {
      await visit.page.goto(`${host}/${organization}/privacy/`);
      await acceptInBanner(visit.page);
      await visit.page.waitForFunction(() => 'gtagSettings' in window);
    }
    expect((await stored(visit)).cookies).toEqual([...website, ...lighthouse, ...tower]);
    const own = (await visit.context.cookies()).filter(({ name }) => !website.includes(name));
    expect(new Set(own.map(({ domain }) => domain))).toEqual(new Set(['policies.site.example']));
    await declineInPanel(visit.page);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([...website, ...lighthouse]);
    await visit.page.goto(`${host}/lighthouse/privacy/`);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    expect((await stored(visit)).cookies).toEqual([...website, ...lighthouse]);
  });
});
