import { expect, test } from 'vitest';
import { nothing, stored, useBrowser } from '../support/browser.ts';
import { letPass } from '../support/passing-time.ts';

const { visitor } = useBrowser();

test.each(['/', '/quarry/privacy/', '/mill/privacy/', '/orchard/privacy/', '/orchard/contact/', '/nothing-here/'])(
  '%s asks nothing, stores nothing and runs nothing',
  async (path) => {
    const visit = await visitor({ hasOwnClock: true });
    await visit.open(path, path === '/nothing-here/' ? 404 : 200);
    await letPass(visit);
    expect(
      await visit.page.evaluate(() => [...document.scripts].filter(({ type }) => !type.includes('json')).length),
    ).toBe(0);
    expect(await visit.page.locator('[data-banner], dialog').count()).toBe(0);
    expect(await stored(visit)).toEqual(nothing);
    expect([...visit.foreign, ...visit.errors]).toEqual([]);
  },
);
