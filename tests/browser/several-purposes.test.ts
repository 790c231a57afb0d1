import { describe, expect, test } from 'vitest';
import { nothing, readOn, stored, useBrowser, type Visitor, type VisitOptions } from '../support/browser.ts';
import { atRest, letPass } from '../support/passing-time.ts';
import { acceptInBanner, allow, declineInBanner, inBanner, labels, openPanel, said } from '../support/controls.ts';

const { visitor } = useBrowser();
const privacy = '/meadow/privacy/';
const posthogCookie = 'ph_phc_meadow_posthog';

async function arrive(options: VisitOptions = {}): Promise<Visitor> {
  const visit = await visitor(options);
  await visit.open(privacy);
  return visit;
}
/** Makes the kept choice older by some days. The clock stays as it is: the trackers' own libraries live by it. */
const age = ({ page }: Visitor, days: number) =>
  page.evaluate((ms) => {
    const text = localStorage.getItem('consent:meadow')!;
    localStorage.setItem(
      'consent:meadow',
      text.replace(
        /"time":"([^"]+)"/g,
        (_, time: string) => `"time":"${new Date(Date.parse(time) - ms).toISOString()}"`,
      ),
    );
  }, days * 86_400_000);
const inline = ({ page }: Visitor) => page.locator('.inline-preferences');
const pageViews = ({ sent }: Visitor) =>
  sent.filter(({ url, body }) => url.includes('/e/') && body.includes('$pageview'));
const snapshots = ({ sent }: Visitor) => sent.filter(({ url }) => url.includes('/s/'));
const views = ({ sent }: Visitor) => sent.filter(({ url }) => url.includes('/_vercel/insights/view'));

/** How much was recorded, after reading on. */
async function recorded(visit: Visitor): Promise<number> {
  await readOn(visit);
  return snapshots(visit).length;
}

/** What posthog-js keeps for page views, and for recordings. */
const analyticsKeys = [
  'ph_phc_meadow_posthog',
  'ph_phc_meadow_primary_window_exists',
  'ph_phc_meadow_session_registered_properties',
  'ph_phc_meadow_window_id',
];
const recordingKeys = [
  'ph_phc_meadow_recording',
  'ph_phc_meadow_recording_primary_window_exists',
  'ph_phc_meadow_recording_session_registered_properties',
  'ph_phc_meadow_recording_window_id',
];

describe('legitimate interests', () => {
  test('product analytics runs without asking; what needs consent does not', async () => {
    const visit = await arrive({ hasOwnClock: true });
    await expect.poll(() => pageViews(visit).length).toBe(1);
    await letPass(visit);
    expect(await stored(visit)).toEqual({ ...nothing, cookies: [posthogCookie], session: analyticsKeys });
    expect(snapshots(visit)).toEqual([]);
    expect(views(visit)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('an objection in the panel holds, and erases the identifier', async () => {
    const visit = await arrive({ hasOwnClock: true });
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([posthogCookie]);
    await inBanner(visit.page, 'manage').click();
    const dialog = visit.page.locator('dialog');
    await dialog.getByRole('checkbox', { name: allow('Product analytics') }).uncheck();
    await dialog.getByRole('button', { name: labels.save }).click();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
    visit.foreign.length = 0;
    await visit.open('/meadow/');
    await letPass(visit);
    expect(visit.foreign).toEqual([]);
    await openPanel(visit.page);
    expect(await dialog.getByRole('checkbox', { name: allow('Product analytics') }).isChecked()).toBe(false);
  });
});

describe('consent, purpose by purpose', () => {
  test.each([
    ['Session recording', ['recorder']],
    ['Vercel Analytics', ['vercel']],
  ])('%s alone starts alone', async (name, expected) => {
    const visit = await arrive({ hasOwnClock: true });
    await inline(visit)
      .getByRole('checkbox', { name: allow(name) })
      .check();
    await inline(visit).getByRole('button', { name: labels.save }).click();
    await letPass(visit);
    await readOn(visit);
    await letPass(visit);
    const started = [
      ...(snapshots(visit).length > 0 ? ['recorder'] : []),
      ...(views(visit).length > 0 ? ['vercel'] : []),
    ];
    expect(started).toEqual(expected);
  });

  test('Accept starts what needs consent, and leaves product analytics on', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    await expect.poll(() => recorded(visit)).toBeGreaterThan(0);
    await expect.poll(() => views(visit).length > 0).toBe(true);
    expect(await stored(visit)).toEqual({
      ...nothing,
      cookies: [posthogCookie],
      local: ['consent:meadow'],
      session: [...analyticsKeys, ...recordingKeys].sort(),
    });
  });

  test('Decline turns everything optional off', async () => {
    const visit = await arrive();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([posthogCookie]);
    await declineInBanner(visit.page);
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: ['consent:meadow'] });
    expect(snapshots(visit)).toEqual([]);
  });

  test('R04: the preferences in the policy and the panel show the stored state, and each other’s changes', async () => {
    const visit = await arrive();
    await inline(visit)
      .getByRole('checkbox', { name: allow('Session recording') })
      .check();
    await inline(visit).getByRole('button', { name: labels.save }).click();
    await openPanel(visit.page);
    const dialog = visit.page.locator('dialog');
    expect(await dialog.getByRole('checkbox', { name: allow('Session recording') }).isChecked()).toBe(true);
    expect(await dialog.getByRole('checkbox', { name: allow('Vercel Analytics') }).isChecked()).toBe(false);
    await dialog.getByRole('button', { name: labels.decline }).click();
    expect(
      await inline(visit)
        .getByRole('checkbox', { name: allow('Session recording') })
        .isChecked(),
    ).toBe(false);
    expect(await inline(visit).locator('[data-status]').textContent()).toContain(said.declined);
  });

  test('under GPC, one purpose alone can be turned on', async () => {
    const visit = await visitor({ gpc: true });
    await visit.open(privacy);
    await inline(visit)
      .getByRole('checkbox', { name: allow('Session recording') })
      .check();
    await inline(visit).getByRole('button', { name: labels.save }).click();
    await expect.poll(() => recorded(visit)).toBeGreaterThan(0);
    await atRest(visit);
    expect(pageViews(visit)).toEqual([]);
    expect((await stored(visit)).cookies).toEqual([]);
  });

  test('closing the panel keeps ticks that were made in the policy', async () => {
    const visit = await arrive();
    const box = inline(visit).getByRole('checkbox', { name: allow('Session recording') });
    await box.check();
    await openPanel(visit.page);
    await visit.page.keyboard.press('Escape');
    expect(await box.isChecked()).toBe(true);
  });

  test('R09: a yes lapses after six months, and is asked for again', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    for (const [days, isAsked] of [
      [183, false],
      [2, true],
    ] as const) {
      await age(visit, days);
      await visit.open(privacy);
      expect(await visit.page.locator('[data-banner]').isVisible()).toBe(isAsked);
    }
    expect(await visit.page.locator('[data-banner] [data-status]').textContent()).toContain(said.lapsed);
  });

  test('R08: a no is not asked again for twelve months', async () => {
    const visit = await arrive();
    await declineInBanner(visit.page);
    for (const [days, isAsked] of [
      [364, false],
      [2, true],
    ] as const) {
      await age(visit, days);
      await visit.open(privacy);
      expect(await visit.page.locator('[data-banner]').isVisible()).toBe(isAsked);
    }
  });

  test('R10: when one purpose’s disclosure has changed, it is asked for again, and the others go on', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    await expect.poll(() => recorded(visit)).toBeGreaterThan(0);
    await visit.page.evaluate(() => {
      const record = JSON.parse(localStorage.getItem('consent:meadow')!);
      record.purposes['session-recording'].disclosureHash = 'older';
      localStorage.setItem('consent:meadow', JSON.stringify(record));
    });
    // The recorder's last words are sent while its page is left.
    await visit.page.goto('about:blank');
    visit.sent.length = 0;
    await visit.open(privacy);
    await expect.poll(() => views(visit).length > 0).toBe(true);
    expect(snapshots(visit)).toEqual([]);
    const banner = visit.page.locator('[data-banner]');
    expect(await banner.locator('[data-status]').textContent()).toContain(said.changed);
    const asked = banner.getByRole('listitem').filter({ visible: true });
    expect(await asked.allInnerTexts()).toEqual([expect.stringMatching(/^Session recording:/)]);
    await declineInBanner(visit.page);
    const { purposes } = await visit.page.evaluate(() => JSON.parse(localStorage.getItem('consent:meadow')!));
    expect(purposes).toMatchObject({
      'session-recording': { granted: false },
      'vercel-analytics': { granted: true },
      'product-analytics': { objected: false },
    });
  });
});
