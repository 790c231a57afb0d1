import { words } from '../../src/words/index.ts';
import { describe, expect, test } from 'vitest';
import { nothing, readOn, stored, useBrowser, type Visitor } from '../support/browser.ts';
import { letPass } from '../support/passing-time.ts';
import { acceptInBanner, declineInPanel, said } from '../support/controls.ts';

const { visitor } = useBrowser();

const status = ({ page }: Visitor) => page.locator('footer [data-status]').textContent();

const sentTo = ({ sent }: Visitor) => sent.map(({ url }) => url);

/** Uses a page for a while, as somebody does who has something to say. */
async function use(visit: Visitor): Promise<void> {
  await letPass(visit);
  await readOn(visit);
  await letPass(visit);
}

describe.each(['contact', 'choices'])('no tracker runs on /%s/, where rights are exercised', (name) => {
  test.each(['harbour', 'meadow'])('of %s: not before a choice', async (organization) => {
    const visit = await visitor({ hasOwnClock: true });
    await visit.open(`/${organization}/${name}/`);
    await visit.page.locator('[data-banner]').waitFor();
    await use(visit);
    expect([sentTo(visit), visit.errors, await stored(visit)]).toEqual([[], [], nothing]);
  });

  test.each(['harbour', 'meadow'])('of %s: not after a yes here, which counts on other pages', async (organization) => {
    const visit = await visitor({ hasOwnClock: true });
    await visit.open(`/${organization}/${name}/`);
    await acceptInBanner(visit.page);
    await use(visit);
    expect([sentTo(visit), visit.errors]).toEqual([[], []]);
    expect(await stored(visit)).toEqual({ ...nothing, local: [`consent:${organization}`] });
    expect(await status(visit)).toContain(words.consent.nothingHere);
    await visit.open(`/${organization}/privacy/`);
    await expect.poll(() => visit.sent.length).toBeGreaterThan(0);
    expect(await status(visit)).toContain(said.on);
  });

  test.each(['harbour', 'meadow'])(
    'of %s: not after a yes elsewhere, and a withdrawal erases',
    async (organization) => {
      const visit = await visitor({ hasOwnClock: true });
      await visit.open(`/${organization}/privacy/`);
      await acceptInBanner(visit.page);
      await expect.poll(async () => (await stored(visit)).cookies).not.toEqual([]);
      await letPass(visit);
      await visit.page.goto('about:blank');
      visit.sent.length = 0;
      await visit.open(`/${organization}/${name}/`);
      await use(visit);
      expect([sentTo(visit), visit.errors]).toEqual([[], []]);
      // What trackers of the other pages stored stays for them.
      expect((await stored(visit)).cookies).not.toEqual([]);
      await declineInPanel(visit.page);
      await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: [`consent:${organization}`] });
      expect(await status(visit)).toContain(said.declined);
    },
  );

  test.each(['harbour', 'meadow'])('of %s: its browser refuses their hosts', async (organization) => {
    const visit = await visitor();
    await visit.open(`/${organization}/${name}/`);
    const policy = await visit.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).not.toMatch(/google|posthog/);
    expect(policy).toContain("trusted-types 'none'");
  });
});
