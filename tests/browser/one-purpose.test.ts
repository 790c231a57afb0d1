import { describe, expect, test } from 'vitest';
import { nothing, stored, useBrowser, type Visitor, type VisitOptions } from '../support/browser.ts';
import { atRest, letPass } from '../support/passing-time.ts';
import { acceptInBanner, declineInBanner, inBanner, inPanel, openPanel, said } from '../support/controls.ts';

const { visitor } = useBrowser();
const privacy = '/harbour/privacy/';

const banner = ({ page }: Visitor) => page.locator('[data-banner]');
const record = ({ page }: Visitor) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('consent:harbour') ?? 'null'));
const analytics = ({ foreign }: Visitor) => foreign.filter((url) => /google/.test(url));

async function arrive(path = privacy, options: VisitOptions = {}): Promise<Visitor> {
  const visit = await visitor(options);
  await visit.open(path);
  return visit;
}

describe('before a choice', () => {
  const paths = [
    privacy,
    '/harbour/',
    '/harbour/security/',
    '/harbour/cookies/',
    '/harbour/subprocessors/',
    '/harbour/privacy/2026-06-03/',
  ];

  test('B01: no page stores anything or asks another host', async () => {
    await Promise.all(
      paths.map(async (path) => {
        const visit = await arrive(path, { hasOwnClock: true });
        await banner(visit).waitFor();
        await letPass(visit);
        expect(await stored(visit)).toEqual(nothing);
        expect([...visit.foreign, ...visit.errors]).toEqual([]);
        // The same visitor is heard as soon as there is something to hear.
        await acceptInBanner(visit.page);
        await expect.poll(() => analytics(visit).length).toBeGreaterThan(0);
      }),
    );
  });

  test.each(['Escape', 'scrolling', 'leaving and coming back', 'opening and closing the panel', 'waiting'])(
    'B07, A06, S08: %s is no consent, and the question stays',
    async (what) => {
      const visit = await arrive(privacy, { hasOwnClock: true });
      const { page } = visit;
      if (what === 'Escape') await page.keyboard.press('Escape');
      if (what === 'scrolling') await page.mouse.wheel(0, 5_000);
      if (what === 'leaving and coming back') {
        await page.locator('main a[href="/harbour/security/"]').first().click();
        await page.waitForURL('**/security/');
        await page.goBack();
      }
      if (what === 'opening and closing the panel') {
        await inBanner(page, 'manage').click();
        await page.getByRole('checkbox').check();
        await page.keyboard.press('Escape');
      }
      if (what === 'waiting') await letPass(visit);
      expect(await stored(visit)).toEqual(nothing);
      expect(await banner(visit).isVisible()).toBe(true);
      expect(analytics(visit)).toEqual([]);
    },
  );

  test('B06: nothing is ticked, and closing the panel forgets a tick', async () => {
    const { page } = await arrive();
    await inBanner(page, 'manage').click();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    await page.getByRole('checkbox').check();
    await inPanel(page, 'close').click();
    await openPanel(page);
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  });

  test('B11: the page can be read, scrolled and used', async () => {
    const { page } = await arrive();
    expect(
      await page.evaluate(() => [document.querySelector('[inert]'), getComputedStyle(document.body).overflow]),
    ).toEqual([null, 'visible']);
    await page.locator('main a[href="/harbour/security/"]').first().click();
    await page.waitForURL('**/security/');
  });
});

describe('after Accept', () => {
  test('GA4 (a stand-in) starts as its policy says, and the record says what was agreed to (R01)', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    expect(await visit.page.evaluate(() => (window as unknown as { gtagSettings: object }).gtagSettings)).toMatchObject(
      {
        allow_google_signals: false,
        allow_ad_personalization_signals: false,
        cookie_expires: 33_696_000,
        cookie_update: false,
        cookie_prefix: 'harbour',
        cookie_domain: 'none',
      },
    );
    const commands = await visit.page.evaluate(() =>
      (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map((command) => [...Array.from(command)]),
    );
    expect(commands.slice(0, 2)).toEqual([
      [
        'consent',
        'default',
        { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' },
      ],
      ['consent', 'update', { analytics_storage: 'granted' }],
    ]);
    expect(JSON.stringify(commands)).not.toMatch(/user_id/);
    expect(await stored(visit)).toEqual({
      ...nothing,
      cookies: ['harbour_ga', 'harbour_ga_HARBOUR00'],
      local: ['consent:harbour'],
    });
    expect(await record(visit)).toMatchObject({
      schema: 1,
      policy: 'harbour/privacy',
      version: '2026-06-03',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      method: 'banner',
      gpc: false,
      language: 'en-GB',
      history: [],
      purposes: { analytics: { granted: true, disclosureHash: expect.stringMatching(/^[0-9a-f]{16}$/) } },
    });
    expect(await banner(visit).isHidden()).toBe(true);
    expect(visit.errors).toEqual([]);
  });

  test('the choice holds on other pages and after a reload, until it is changed', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    await visit.open('/harbour/cookies/');
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    expect(await banner(visit).isHidden()).toBe(true);
    await visit.page.clock.setSystemTime(new Date('2036-01-01'));
    await visit.open(privacy);
    expect(await banner(visit).isHidden()).toBe(true);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
  });

  test('R03, R05, R06: withdrawing takes one click after opening, stops, erases and survives a reload', async () => {
    const visit = await arrive();
    const { page } = visit;
    await acceptInBanner(page);
    await page.waitForFunction(() => 'gtagSettings' in window);
    await openPanel(page);
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    await inPanel(page, 'decline').click();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as Record<string, unknown>)['ga-disable-G-HARBOUR00'])).toBe(
      true,
    );
    expect(await record(visit)).toMatchObject({
      method: 'preferences',
      purposes: { analytics: { granted: false } },
      history: [{ purposes: { analytics: { granted: true } } }],
    });
    visit.foreign.length = 0;
    await visit.open(privacy);
    await atRest(visit);
    expect(visit.foreign).toEqual([]);
    expect(await stored(visit)).toEqual({ ...nothing, local: ['consent:harbour'] });
    expect(await banner(visit).isHidden()).toBe(true);
  });

  test('Accept, Withdraw and Accept in one breath end as accepted', async () => {
    const visit = await arrive();
    await visit.page.evaluate(() => {
      const press = (choice: string) =>
        document.querySelector<HTMLButtonElement>(`form [data-choice="${choice}"]`)!.click();
      for (const choice of ['accept', 'decline', 'accept']) press(choice);
    });
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    expect((await stored(visit)).cookies).toEqual(['harbour_ga', 'harbour_ga_HARBOUR00']);
    expect((await record(visit)).history).toHaveLength(2);
  });
});

describe('after Decline', () => {
  test('B12, G09, R07: nothing runs, only the choice is stored and confirmed, and nobody is asked again', async () => {
    const visit = await arrive();
    await declineInBanner(visit.page);
    expect(await banner(visit).isHidden()).toBe(true);
    expect(await visit.page.locator('footer [data-status]').textContent()).toContain(said.declined);
    await visit.open('/harbour/');
    await atRest(visit);
    expect(await stored(visit)).toEqual({ ...nothing, local: ['consent:harbour'] });
    expect(visit.foreign).toEqual([]);
    expect(await banner(visit).isHidden()).toBe(true);
    expect(await visit.page.locator('dialog[open]').count()).toBe(0);
  });
});

test('a second tab agrees at once', async () => {
  const visit = await arrive();
  const other = await visit.context.newPage();
  await other.goto(visit.page.url());
  await declineInBanner(visit.page);
  await other.locator('[data-banner]').waitFor({ state: 'hidden' });
  expect(await other.locator('footer [data-status]').textContent()).toContain(said.declined);
});
