import { describe, expect, test } from 'vitest';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { bannerIn, declineInBanner, inBanner, inPanel, labels, openerIn, said } from '../support/controls.ts';

const { visitor } = useBrowser();

describe('with the keyboard only', () => {
  const focused = ({ page }: Visitor) =>
    page.evaluate(
      () =>
        document.activeElement?.textContent?.trim().slice(0, 40) || document.activeElement?.getAttribute('aria-label'),
    );

  test('A10: the banner takes no focus, and comes right after the skip link', async () => {
    const visit = await visitor();
    await visit.open('/harbour/privacy/');
    expect(await visit.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await visit.page.keyboard.press('Tab');
    expect(await focused(visit)).toBe('Skip to the text');
    await visit.page.keyboard.press('Tab');
    const isInBanner = () => visit.page.evaluate(() => document.activeElement?.closest('[data-banner]') !== null);
    expect(await isInBanner(), 'first the links in its words').toBe(true);
    for (let presses = 0; presses < 5 && (await focused(visit)) !== labels.accept; presses++)
      await visit.page.keyboard.press('Tab');
    expect([await focused(visit), await isInBanner()]).toEqual([labels.accept, true]);
    await visit.page.keyboard.press('Tab');
    expect(await focused(visit)).toBe(labels.decline);
    await visit.page.keyboard.press('Enter');
    expect(await visit.page.evaluate(() => document.activeElement?.id), 'the focus goes to the text').toBe('main');
  });

  test.each([
    [1280, 800],
    [640, 360],
    [320, 568],
    [320, 480],
    [320, 256],
  ])(
    'A04 (and WCAG 2.4.11): at %i × %i both answers and half of the screen are in sight, and what is focused too',
    async (width, height) => {
      const visit = await visitor({ viewport: { width, height } });
      await visit.open('/meadow/privacy/');
      const { page } = visit;
      // Asked again, with a long sentence.
      await bannerIn(page)
        .locator('[data-status]')
        .evaluate((status, sentence) => {
          status.textContent = sentence;
        }, said.changed);
      /** Whether something of the banner lies where its middle is. */
      const isSeen = (selector: string) =>
        page.evaluate((found) => {
          const element = found === '' ? document.activeElement! : document.querySelector(found)!;
          if (!element.closest('[data-banner]')) return undefined;
          const [{ x, y, width: w, height: h }] = [...element.getClientRects()].slice(-1) as [DOMRect];
          return element.contains(document.elementFromPoint(x + w / 2, y + h / 2));
        }, selector);
      for (const choice of ['accept', 'decline'])
        expect(await isSeen(`[data-banner] [data-choice="${choice}"]`)).toBe(true);
      const [accept, decline] = await page
        .locator('[data-banner] .choice')
        .filter({ visible: true })
        .evaluateAll((buttons) =>
          buttons.map((button) => [button.getBoundingClientRect().width, button.getBoundingClientRect().height]),
        );
      expect(accept).toEqual(decline);
      expect(
        await page.locator('[data-banner]').evaluate((banner) => banner.getBoundingClientRect().height / innerHeight),
      ).toBeLessThanOrEqual(0.51);
      for (const key of ['Tab', 'Shift+Tab']) {
        const seen: (boolean | undefined)[] = [];
        for (let presses = 0; presses < 9; presses++) {
          await page.keyboard.press(key);
          seen.push(await isSeen(''));
        }
        expect(seen.filter((each) => each === true).length).toBeGreaterThanOrEqual(4);
        expect(seen).not.toContain(false);
      }
    },
  );

  test('A04 (and WCAG 2.4.11): a focused link in the contents beside the text is above the banner', async () => {
    const visit = await visitor({ viewport: { width: 1280, height: 560 } });
    await visit.open('/harbour/privacy/');
    const { page } = visit;
    const links = page.locator('.contents a');
    await links.first().focus();
    for (let next = 1; next < (await links.count()); next++) await page.keyboard.press('Tab');
    const last = (await links.last().boundingBox())!;
    const banner = (await bannerIn(page).boundingBox())!;
    expect(await links.last().evaluate((link) => link === document.activeElement)).toBe(true);
    expect(last.y + last.height).toBeLessThanOrEqual(banner.y);
  });

  test('A09: the panel takes the focus, keeps Tab, gives it back on Escape, and never starts on Accept', async () => {
    const visit = await visitor();
    await visit.open('/harbour/privacy/');
    const { page } = visit;
    const opener = openerIn(page);
    await opener.focus();
    await page.keyboard.press('Enter');
    expect(await focused(visit)).toBe(labels.close);
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((button) => document.activeElement === button)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await inPanel(page, 'save').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(
      await opener.evaluate((button) => document.activeElement === button),
      'the focus goes back to where it was',
    ).toBe(true);
    expect(
      await page.evaluate(() => JSON.parse(localStorage.getItem('consent:harbour')!).purposes.analytics.granted),
    ).toBe(true);
  });

  test('opened from the banner and decided, the focus is not lost with it', async () => {
    const visit = await visitor();
    await visit.open('/harbour/privacy/');
    await inBanner(visit.page, 'manage').press('Enter');
    await inPanel(visit.page, 'decline').press('Enter');
    await expect.poll(() => visit.page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

test('A05: the live region is there before its words', async () => {
  const visit = await visitor({ javaScriptEnabled: false });
  await visit.open('/harbour/privacy/');
  const before = visit.page.locator('footer [role=status]');
  expect([await before.count(), await before.textContent()]).toEqual([1, '']);
  const scripted = await visitor();
  await scripted.open('/harbour/privacy/');
  const status = scripted.page.locator('footer [role=status]');
  expect(await status.textContent()).toBe(said.nothing);
  await declineInBanner(scripted.page);
  expect(await status.textContent()).toContain(said.declined);
});
