import { expect, test } from 'vitest';
import { words } from '../../src/words/index.ts';
import { useBrowser } from '../support/browser.ts';
import { inPanel, openPanel } from '../support/controls.ts';

const { visitor } = useBrowser();
const privacy = '/harbour/privacy/';

test('P06, S07: without JavaScript the policy is whole, no banner shows, the panel says nothing runs', async () => {
  const visit = await visitor({ javaScriptEnabled: false });
  await visit.open(privacy);
  const { page } = visit;
  expect(await page.locator('h2#children').isVisible()).toBe(true);
  expect(await page.locator('[data-banner]').isVisible()).toBe(false);
  await openPanel(page);
  expect(await page.locator('dialog').isVisible()).toBe(true);
  expect(await page.locator('dialog').getByText(words.consent.preferences.unscripted).isVisible()).toBe(true);
  expect(await page.locator('dialog').getByRole('checkbox').isDisabled()).toBe(true);
  await inPanel(page, 'close').click();
  expect(await page.locator('dialog').isVisible()).toBe(false);
  expect(visit.foreign).toEqual([]);
});

test('S07: a browser without invoker commands opens and closes the panel by the script', async () => {
  const visit = await visitor({
    before: () => {
      delete (HTMLButtonElement.prototype as { command?: unknown }).command;
      addEventListener('command', (event) => event.preventDefault(), true);
    },
  });
  await visit.open(privacy);
  await openPanel(visit.page);
  expect(await visit.page.locator('dialog').isVisible()).toBe(true);
  await inPanel(visit.page, 'close').click();
  expect(await visit.page.locator('dialog').isVisible()).toBe(false);
});

test('with the script blocked, the page says that nothing optional runs, and nothing does', async () => {
  // The script's hash no longer fits: the browser refuses it, as it would refuse any other.
  const visit = await visitor();
  await visit.context.route('**/harbour/privacy/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/'sha256-[^']+' 'self'/, "'none'") });
  });
  await visit.open(privacy);
  expect(await visit.page.locator('[data-banner]').isVisible()).toBe(false);
  await openPanel(visit.page);
  expect(await visit.page.getByText(words.consent.preferences.unscripted).isVisible()).toBe(true);
  expect(visit.errors.join()).toContain('Content Security Policy');
  expect(visit.foreign).toEqual([]);
});
