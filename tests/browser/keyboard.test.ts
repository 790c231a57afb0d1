import { describe, expect, test } from 'vitest';
import { useBrowser, type Visitor } from '../support/browser.ts';

const { visitor } = useBrowser();

describe('with the keyboard only', () => {
  const focused = ({ page }: Visitor) => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40) || document.activeElement?.getAttribute('aria-label'));

  test('A10: the banner takes no focus, and comes right after the skip link', async () => {
    const visit = await visitor();
    await visit.open('/altaclario/privacy/');
    expect(await visit.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await visit.page.keyboard.press('Tab');
    expect(await focused(visit)).toBe('Skip to the text');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Tab');
    expect(await focused(visit)).toBe('Accept');
    await visit.page.keyboard.press('Tab');
    expect(await focused(visit)).toBe('Decline');
    await visit.page.keyboard.press('Enter');
    expect(await visit.page.evaluate(() => document.activeElement?.id), 'the focus goes to the text').toBe('main');
  });

  test('A09: the panel takes the focus in, keeps Tab in, gives it back on Escape, and never starts on Accept', async () => {
    const visit = await visitor();
    await visit.open('/altaclario/privacy/');
    const { page } = visit;
    const opener = page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' });
    await opener.focus();
    await page.keyboard.press('Enter');
    expect(await focused(visit)).toBe('Close without changing anything');
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'))).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((button) => document.activeElement === button)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save these choices' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await opener.evaluate((button) => document.activeElement === button), 'the focus goes back to where it was').toBe(true);
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('consent:altaclario')!).purposes.analytics.granted)).toBe(true);
  });

  test('opened from the banner and decided, the focus is not lost with it', async () => {
    const visit = await visitor();
    await visit.open('/altaclario/privacy/');
    await visit.page.getByRole('button', { name: 'Choose in detail' }).press('Enter');
    await visit.page.getByRole('button', { name: 'Decline all' }).press('Enter');
    await visit.page.waitForTimeout(100);
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

test('A05: the live region is there before its words', async () => {
  const visit = await visitor();
  await visit.open('/altaclario/privacy/');
  const status = visit.page.locator('footer [role=status]');
  expect(await status.count()).toBe(1);
  expect(await status.textContent()).toBe('');
  await visit.page.getByRole('button', { name: 'Decline', exact: true }).click();
  expect(await status.textContent()).not.toBe('');
});
