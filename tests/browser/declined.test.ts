import { expect, test } from 'vitest';
import { nothing, stored, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';

const { visitor } = useBrowser();

const decline = ({ page }: Visitor) => page.locator('[data-banner] [data-choice="decline"]:visible').click();

/** What a visitor can read in the page itself, and where its links lead. */
const offered = ({ page }: Visitor) =>
  page.evaluate(() => {
    // What the policy itself says of the visitor's choice changes with it.
    const state = (node: Element) => node.closest('[data-status], [data-preferences]') !== null;
    const own = [...document.querySelectorAll('header, main, footer')];
    return {
      words: own.flatMap((part) =>
        [...part.querySelectorAll('h1, h2, h3, p, li, td, th')]
          .filter((node) => node.checkVisibility() && !state(node) && !node.querySelector('[data-preferences]'))
          .map((node) => node.textContent.trim()),
      ),
      links: [...document.querySelectorAll<HTMLAnchorElement>('header a, main a, footer a')]
        .filter((link) => link.checkVisibility())
        .map(({ href }) => href),
    };
  });

test('R07: a no that holds until it is changed still holds ten years later', async () => {
  const visit = await visitor();
  await visit.open('/harbour/privacy/');
  await decline(visit);
  await visit.page.clock.setSystemTime(new Date('2036-12-01'));
  await visit.open('/harbour/privacy/');
  expect(await visit.page.evaluate(() => new Date().getFullYear())).toBe(2036);
  await atRest(visit);
  expect(await visit.page.locator('[data-banner]').isHidden()).toBe(true);
  expect(await visit.page.locator('footer [data-status]').textContent()).toContain('You declined on');
  expect(await stored(visit)).toEqual({ ...nothing, local: ['consent:harbour'] });
  expect(visit.foreign).toEqual([]);
});

test.each(['harbour', 'meadow'])(
  'declining restricts nothing on %s: the same text, the same links, every page',
  async (id) => {
    const visit = await visitor();
    await visit.open(`/${id}/privacy/`);
    const before = await offered(visit);
    expect(before.words.length).toBeGreaterThan(10);
    await decline(visit);
    await visit.page.locator('[data-banner]').waitFor({ state: 'hidden' });
    expect(await offered(visit)).toEqual(before);
    await visit.open(`/${id}/privacy/`);
    expect(await offered(visit)).toEqual(before);
    const own = new Set(
      before.links
        .filter((link) => link.startsWith(visit.origin) && /\/(#.*)?$/.test(link))
        .map((link) => link.replace(/#.*/, '')),
    );
    expect(own.size).toBeGreaterThan(5);
    for (const link of own) {
      await visit.open(link.replace(visit.origin, ''));
      expect((await visit.page.locator('h1').innerText()).length, link).toBeGreaterThan(0);
      expect(await visit.page.locator('dialog[open]').count(), link).toBe(0);
    }
  },
);
