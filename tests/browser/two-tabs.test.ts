import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { nothing, stored, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';
import { said } from '../support/controls.ts';

const { visitor, origin } = useBrowser();
const privacy = '/harbour/privacy/';

/** How long the other tab does nothing else. Milliseconds. */
const BUSY = 1500;

const status = (page: Page) => page.locator('footer [data-status]').textContent();
const isRunning = (page: Page) => page.evaluate(() => 'gtagSettings' in window);

const press = (page: Page, choice: 'accept' | 'decline') =>
  page.locator(`[data-banner] [data-choice="${choice}"]`).evaluate((button: HTMLElement) => button.click());

/** Keeps a tab from hearing of others for a while; its visitor declines meanwhile. */
const keepBusy = (page: Page) =>
  page.evaluate(
    (milliseconds) =>
      setTimeout(() => {
        const end = performance.now() + milliseconds;
        while (performance.now() < end);
        document.querySelector<HTMLElement>('[data-banner] [data-choice="decline"]')!.click();
        Object.assign(window, { hasPressed: true });
      }),
    BUSY,
  );

/** Two tabs that ask: in the first somebody accepts, while in the other, which is busy, they decline. */
async function acceptAndDecline(): Promise<{ visit: Visitor; first: Page; busy: Page }> {
  const visit = await visitor();
  await visit.open(privacy);
  const busy = await visit.context.newPage();
  await busy.goto(origin + privacy);
  await keepBusy(busy);
  // A pointer would wait for the tab to come to the front.
  await press(visit.page, 'accept');
  await busy.waitForFunction(() => 'hasPressed' in window);
  return { visit, first: visit.page, busy };
}

test('R05: what another tab chose before a no never runs against it, however late a busy tab hears of it', async () => {
  for (let time = 1; time <= 6; time++) {
    const { visit, first, busy } = await acceptAndDecline();
    const message = `time ${time}`;
    for (const page of [busy, first]) await expect.poll(() => status(page), { message }).toContain(said.declined);
    await atRest(visit);
    const { granted } = await busy.evaluate(
      () => JSON.parse(localStorage.getItem('consent:harbour')!).purposes.analytics,
    );
    expect(granted, message).toBe(false);
    expect(await isRunning(busy), message).toBe(false);
    expect(await status(busy), message).toContain(said.declined);
    await expect.poll(() => stored(visit), { message }).toEqual({ ...nothing, local: ['consent:harbour'] });
    await visit.context.close();
  }
});

test('the same tabs hear of a yes that no other choice follows', async () => {
  const visit = await visitor();
  await visit.open(privacy);
  const other = await visit.context.newPage();
  await other.goto(origin + privacy);
  await press(visit.page, 'accept');
  await other.waitForFunction(() => 'gtagSettings' in window);
  expect(await status(other)).toContain(`${said.on} Analytics`);
});
