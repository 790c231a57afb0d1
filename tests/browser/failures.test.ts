import type { Route } from 'playwright';
import { describe, expect, test } from 'vitest';
import { nothing, stored, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';
import { acceptInBanner, declineInPanel, inPolicy, said } from '../support/controls.ts';

const { visitor } = useBrowser();
const privacy = '/harbour/privacy/';
const key = 'consent:harbour';
const cookies = ['harbour_ga', 'harbour_ga_HARBOUR00'];

const status = ({ page }: Visitor) => page.locator('footer [data-status]').textContent();

async function decline({ page }: Visitor): Promise<void> {
  await declineInPanel(page);
}

const missing = (route: Route) =>
  route.fulfill({ status: 404, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } });
/** A host's answer for a file that was missing once, and is there under an address that nobody has asked for. */
const missingUnderItsOwnAddress = (route: Route) =>
  route.request().url().includes('?') ? route.continue() : missing(route);

async function accepted(visit: Visitor): Promise<void> {
  await visit.open(privacy);
  await acceptInBanner(visit.page);
  await expect.poll(async () => (await stored(visit)).cookies).toEqual(cookies);
  await atRest(visit);
}

describe('files that a host has lost', () => {
  test('R05: the eraser: it is asked for past the cache, and erases', async () => {
    const visit = await visitor();
    await visit.context.route('**/scripts/erase.*', missingUnderItsOwnAddress);
    await accepted(visit);
    await decline(visit);
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: [key] });
    expect(await status(visit)).not.toContain('remove');
  });

  test('R05: the eraser, for good: wherever it is said what runs, visitors read what was not removed', async () => {
    const visit = await visitor();
    await visit.context.route('**/scripts/erase.*', missing);
    await accepted(visit);
    await decline(visit);
    const told = "This page couldn't remove harbour_ga, harbour_ga_HARBOUR00.";
    await expect.poll(() => status(visit)).toContain(told);
    expect(await status(visit)).toMatch(new RegExp(`^${said.declined}`));
    expect(await visit.page.locator('dialog [data-status]').textContent()).toContain(told);
    await visit.page.reload();
    await expect.poll(() => status(visit)).toContain(told);
    await visit.context.clearCookies();
    await visit.page.reload();
    await atRest(visit);
    expect(await status(visit)).not.toContain('remove');
  });

  test("a tracker's client: it is asked for past the cache, runs, and stops", async () => {
    const visit = await visitor();
    await visit.context.route('**/scripts/google-analytics.*', missingUnderItsOwnAddress);
    await accepted(visit);
    expect(await status(visit)).toContain(`${said.on} Analytics`);
    await decline(visit);
    const switchedOff = () =>
      visit.page.evaluate(() => (window as unknown as Record<string, unknown>)['ga-disable-G-HARBOUR00']);
    await expect.poll(switchedOff).toBe(true);
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: [key] });
  });

  test("a tracker's client, for good: it is not said to be on", async () => {
    const visit = await visitor();
    await visit.context.route('**/scripts/google-analytics.*', missing);
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await expect.poll(() => status(visit)).toContain(said.nothing);
    expect(await status(visit)).toContain(said.saved);
    expect([visit.foreign, await stored(visit)]).toEqual([[], { ...nothing, local: [key] }]);
  });
});

describe('a tracker that throws', () => {
  const client = (start: string, stop: string) => (route: Route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export function start() { document.cookie = 'harbour_ga=1; Path=/'; ${start} }
        export function stop() { ${stop} }`,
    });
  const fail = "throw new Error('out of order');";

  test('when it starts: it is not said to be on', async () => {
    const visit = await visitor();
    await visit.context.route('**/scripts/google-analytics.*', client(fail, ''));
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await expect.poll(() => status(visit)).toContain(said.nothing);
    await decline(visit);
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: [key] });
  });

  test('R05: when it stops: what it stored is erased all the same', async () => {
    const visit = await visitor();
    await visit.context.route('**/scripts/google-analytics.*', client('', fail));
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual(['harbour_ga']);
    expect(await status(visit)).toContain(`${said.on} Analytics`);
    await decline(visit);
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: [key] });
    expect(await status(visit)).toMatch(new RegExp(`^${said.declined}`));
  });
});

test('G01: Global Privacy Control that throws counts as sent: nothing runs or pops up, preferences work', async () => {
  const visit = await visitor({
    before: () =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
        get() {
          throw new TypeError('Illegal invocation');
        },
      }),
  });
  await visit.open('/meadow/privacy/');
  await atRest(visit);
  expect(await visit.page.locator('[data-banner]').isHidden()).toBe(true);
  expect([await stored(visit), visit.sent, visit.errors]).toEqual([nothing, [], []]);
  expect(await status(visit)).toContain(said.gpc);
  await inPolicy(visit.page, 'accept').click();
  await expect.poll(() => visit.sent.length).toBeGreaterThan(0);
});
