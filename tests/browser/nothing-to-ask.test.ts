import { expect, test } from 'vitest';
import { nothing, stored, useBrowser } from '../support/browser.ts';

const { visitor } = useBrowser();

test.each(['/', '/quarry/privacy/', '/mill/privacy/', '/orchard/privacy/', '/orchard/contact/', '/nothing-here/'])(
  '%s asks nothing, stores nothing and runs nothing',
  async (path) => {
    const visit = await visitor();
    await visit.open(path);
    await visit.page.waitForTimeout(500);
    expect(
      await visit.page.evaluate(() => [...document.scripts].filter(({ type }) => !type.includes('json')).length),
    ).toBe(0);
    expect(await visit.page.locator('[data-banner], dialog').count()).toBe(0);
    expect(await stored(visit)).toEqual(nothing);
    expect([...visit.foreign, ...visit.errors]).toEqual([]);
  },
);
