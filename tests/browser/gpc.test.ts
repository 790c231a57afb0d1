import { describe, expect, test } from 'vitest';
import { nothing, stored, useBrowser } from '../support/browser.ts';
import { atRest, letPass } from '../support/passing-time.ts';
import { acceptInBanner, acceptInPanel, declineInPanel, inPanel, openPanel, said } from '../support/controls.ts';

const { visitor } = useBrowser();

describe.each(['harbour', 'meadow'])('Global Privacy Control on %s', (organization) => {
  const privacy = `/${organization}/privacy/`;
  const status = 'footer [data-status]';

  test('G01, G04, G05: nothing runs, nothing pops up, and the page says that GPC is honoured', async () => {
    const visit = await visitor({ gpc: true, hasOwnClock: true });
    await visit.open(privacy);
    await letPass(visit);
    expect(await visit.page.locator('[data-banner]').isHidden()).toBe(true);
    expect(await visit.page.locator('dialog[open], :popover-open').count()).toBe(0);
    expect(await visit.page.locator(status).textContent()).toContain(said.gpc);
    expect(await stored(visit)).toEqual(nothing);
    expect(visit.foreign).toEqual([]);
  });

  test('a deliberate yes in the panel is stronger, and can be taken back', async () => {
    const visit = await visitor({ gpc: true });
    await visit.open(privacy);
    const { page } = visit;
    await acceptInPanel(page);
    await expect.poll(() => visit.foreign.length).toBeGreaterThan(0);
    expect(await page.locator(status).textContent()).toContain(said.override);
    const record = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)!), `consent:${organization}`);
    expect(record).toMatchObject({ method: 'gpc-override', gpc: true });
    await declineInPanel(page);
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: [`consent:${organization}`] });
    expect(await page.locator(status).textContent()).toContain(said.declined);
  });

  test('G06, G07: saving what the panel shows, untouched, is no yes to anything', async () => {
    const visit = await visitor({ gpc: true });
    await visit.open(privacy);
    await openPanel(visit.page);
    await inPanel(visit.page, 'save').click();
    await atRest(visit);
    expect(visit.foreign).toEqual([]);
    expect(await stored(visit)).toEqual({ ...nothing, local: [`consent:${organization}`] });
    expect(
      await visit.page.evaluate((key) => JSON.parse(localStorage.getItem(key)!).method, `consent:${organization}`),
    ).toBe('preferences');
  });

  test('G06: a yes given before GPC is paused, and what it stored is erased', async () => {
    const before = await visitor();
    await before.open(privacy);
    await acceptInBanner(before.page);
    await expect.poll(async () => (await stored(before)).cookies.length).toBeGreaterThan(0);
    const visit = await visitor({ gpc: true, storageState: await before.context.storageState() });
    await visit.open(privacy);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
    expect(await visit.page.locator(status).textContent()).toContain(said.paused);
    expect(await visit.page.locator('[data-banner]').isHidden()).toBe(true);
    expect(visit.foreign).toEqual([]);
  });

  test.each(['true', 1, {}])('G08: a property that is %o is not GPC', async (value) => {
    const visit = await visitor();
    await visit.context.addInitScript(
      (stand) => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => stand }),
      value,
    );
    await visit.open(privacy);
    expect(await visit.page.locator('[data-banner]').isVisible()).toBe(true);
  });
});
