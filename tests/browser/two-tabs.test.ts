import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { nothing, stored, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';

const { visitor, origin } = useBrowser();
const privacy = '/harbour/privacy/';

/** How long the other tab does nothing else. Milliseconds. */
const BUSY = 1500;

const status = (page: Page) => page.locator('footer [data-status]').textContent();
const isRunning = (page: Page) => page.evaluate(() => 'gtagSettings' in window);

/** Keeps a tab from hearing of others for a while; its visitor presses a button meanwhile. */
const keepBusy = (page: Page, press: 'accept' | 'decline') =>
  page.evaluate(
    ([milliseconds, choice]) =>
      setTimeout(() => {
        const end = performance.now() + milliseconds;
        while (performance.now() < end);
        document.querySelector<HTMLElement>(`[data-banner] [data-choice="${choice}"]`)!.click();
        Object.assign(window, { hasPressed: true });
      }),
    [BUSY, press] as const,
  );

/** Two tabs that ask: in the first somebody accepts, while in the other, which is busy, they decline. */
async function acceptAndDecline(): Promise<{ visit: Visitor; first: Page; busy: Page }> {
  const visit = await visitor();
  await visit.open(privacy);
  const busy = await visit.context.newPage();
  await busy.goto(origin + privacy);
  await keepBusy(busy, 'decline');
  await visit.page.locator('[data-banner] [data-choice="accept"]').click();
  await busy.waitForFunction(() => 'hasPressed' in window);
  return { visit, first: visit.page, busy };
}

test('R05: what another tab chose before a no never runs against it, however late a busy tab hears of it', async () => {
  for (let time = 1; time <= 6; time++) {
    const { visit, first, busy } = await acceptAndDecline();
    for (const page of [busy, first])
      await expect.poll(() => status(page), { message: `time ${time}` }).toContain('You declined');
    await atRest(visit);
    const { granted } = await busy.evaluate(
      () => JSON.parse(localStorage.getItem('consent:harbour')!).purposes.analytics,
    );
    expect(granted, `time ${time}`).toBe(false);
    expect(await isRunning(busy), `time ${time}`).toBe(false);
    expect(await status(busy), `time ${time}`).toContain('You declined');
    await expect
      .poll(() => stored(visit), { message: `time ${time}` })
      .toEqual({ ...nothing, local: ['consent:harbour'] });
    await visit.context.close();
  }
});

test('the same tabs hear of a yes that no other choice follows', async () => {
  const visit = await visitor();
  await visit.open(privacy);
  const other = await visit.context.newPage();
  await other.goto(origin + privacy);
  await visit.page.locator('[data-banner] [data-choice="accept"]').click();
  await other.waitForFunction(() => 'gtagSettings' in window);
  expect(await status(other)).toContain('On: Analytics');
});
