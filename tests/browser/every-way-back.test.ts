import { describe, expect, test } from 'vitest';
import { nothing, stored, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';
import { acceptInBanner, declineInPanel, labels, openPanel, said } from '../support/controls.ts';

const { visitor, origin } = useBrowser('versions', { isWhole: true });
const privacy = '/lighthouse/privacy/';
const cookies = ['lighthouse_ga', 'lighthouse_ga_FIXTURE00'];

const status = ({ page }: Visitor) => page.locator('footer [data-status]').textContent();
const banner = ({ page }: Visitor) => page.locator('[data-banner]');

async function arrive(): Promise<Visitor> {
  const visit = await visitor();
  await visit.open(privacy);
  return visit;
}

describe('every tab and every way back shows, stores and runs the same', () => {
  test('a yes in one tab starts the other, a withdrawal there stops and erases in both, without a reload', async () => {
    const visit = await arrive();
    const other = { ...visit, page: await visit.context.newPage() };
    await other.page.goto(origin + privacy);
    await acceptInBanner(visit.page);
    await other.page.waitForFunction(() => 'gtagSettings' in window);
    expect(await status(other)).toContain(said.saved);
    await declineInPanel(other.page);
    await expect.poll(() => status(visit)).toContain(said.declined);
    await expect
      .poll(() => visit.page.evaluate(() => (window as unknown as Record<string, unknown>)['ga-disable-G-FIXTURE00']))
      .toBe(true);
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: ['consent:lighthouse'] });
  });

  test('a page that Back restores as it was left knows of a withdrawal made meanwhile', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    await visit.page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
    await visit.page.goto(`${origin}/lighthouse/contact/`);
    await declineInPanel(visit.page);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
    await visit.page.goBack({ waitUntil: 'commit' });
    expect(await visit.page.evaluate(() => 'isTheSamePage' in window)).toBe(true);
    await expect.poll(() => status(visit)).toContain(said.declined);
    await expect
      .poll(() => visit.page.evaluate(() => (window as unknown as Record<string, unknown>)['ga-disable-G-FIXTURE00']))
      .toBe(true);
    expect(await stored(visit)).toEqual({ ...nothing, local: ['consent:lighthouse'] });
  });

  test('in a page that is prepared before it is shown nothing starts, and nothing is erased', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    await visit.context.addInitScript(() => {
      let isHidden = true;
      Object.defineProperty(document, 'prerendering', { get: () => isHidden });
      Object.assign(window, {
        showPage: () => {
          isHidden = false;
          document.dispatchEvent(new Event('prerenderingchange'));
        },
      });
    });
    visit.foreign.length = 0;
    await visit.open(privacy);
    await atRest(visit);
    expect(visit.foreign).toEqual([]);
    expect((await stored(visit)).cookies).toEqual(cookies);
    await visit.page.evaluate(() => (window as unknown as { showPage: () => void }).showPage());
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
  });

  test('a native view transition carries nothing over: what is shown and runs is what is stored', async () => {
    const visit = await visitor();
    // The pages use none; a site that embeds their style may.
    await visit.context.route('**/lighthouse/**', async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace(/<meta http-equiv[^>]*>/, '')
        .replace('</head>', '<style>@view-transition { navigation: auto }</style></head>');
      await route.fulfill({ response, body: html });
    });
    await visit.context.addInitScript(() =>
      addEventListener('pagereveal', (event) =>
        Object.assign(window, {
          isTransition: (event as unknown as { viewTransition: unknown }).viewTransition !== null,
        }),
      ),
    );
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    await visit.page.getByRole('contentinfo').getByRole('link', { name: 'Cookies' }).click();
    await visit.page.waitForURL(`${origin}/lighthouse/cookies/`);
    await visit.page.waitForFunction(() => 'isTransition' in window);
    expect(await visit.page.evaluate(() => (window as unknown as { isTransition: boolean }).isTransition)).toBe(true);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    expect(await status(visit)).toContain(said.saved);
    await declineInPanel(visit.page);
    await visit.page.getByRole('contentinfo').getByRole('link', { name: 'Privacy policy' }).click();
    await visit.page.waitForURL(origin + privacy);
    expect(await status(visit)).toContain(said.declined);
    await atRest(visit);
    expect(await visit.page.evaluate(() => 'gtagSettings' in window)).toBe(false);
    expect(await stored(visit)).toEqual({ ...nothing, local: ['consent:lighthouse'] });
  });

  test('R09: a yes lapses in a page that stays open: it stops, erases, asks again', async () => {
    const visit = await visitor();
    await visit.page.clock.install({ time: new Date('2026-11-21T12:00:00Z') });
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    await visit.page.clock.fastForward(185 * 86_400_000);
    await expect.poll(() => banner(visit).isVisible()).toBe(true);
    expect(await status(visit)).toContain(said.lapsed);
    await expect
      .poll(() => visit.page.evaluate(() => (window as unknown as Record<string, unknown>)['ga-disable-G-FIXTURE00']))
      .toBe(true);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
  });

  test("a withdrawal while a tracker's own script is still loading: nothing is sent, and nothing stays", async () => {
    const visit = await visitor();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await visit.context.route('**/gtag/js*', async (route) => {
      await held;
      // A script that does not honour its switch.
      await route.fulfill({
        contentType: 'text/javascript',
        body: `document.cookie = 'lighthouse_ga=late; Path=/';
          document.cookie = 'lighthouse_ga_FIXTURE00=late; Path=/';
          window.hasRun = true;`,
      });
    });
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => document.querySelector('[data-adapter]') !== null);
    await declineInPanel(visit.page);
    await expect.poll(() => status(visit)).toContain(said.declined);
    release();
    await visit.page.waitForFunction(() => 'hasRun' in window);
    await atRest(visit);
    await visit.open('/');
    expect((await stored(visit)).cookies).toEqual([]);
  });

  test('a withdrawal while an adapter is still loading is stronger than the yes before it', async () => {
    const visit = await visitor();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await visit.context.route('**/scripts/google-analytics.*', async (route) => {
      await held;
      await route.continue();
    });
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await declineInPanel(visit.page);
    release();
    await atRest(visit);
    expect(visit.foreign).toEqual([]);
    expect(await stored(visit)).toEqual({ ...nothing, local: ['consent:lighthouse'] });
    expect(await status(visit)).toContain(said.declined);
  });
});

describe('R10: asked again, the banner says what changed, and links to where it is shown', () => {
  const accepted = (visit: Visitor, disclosureHash: string) =>
    visit.page.evaluate((before) => {
      const record = JSON.parse(localStorage.getItem('consent:lighthouse')!);
      record.purposes.analytics.disclosureHash = before;
      localStorage.setItem('consent:lighthouse', JSON.stringify(record));
    }, disclosureHash);
  const parts = ({ page }: Visitor) =>
    page
      .locator('[data-banner] [data-ask]')
      .filter({ has: page.getByRole('link', { name: labels.seeChanges, includeHidden: true }) });

  test.each([
    [
      'since a version that was replaced: the redline',
      0,
      [
        'The settings of Google have changed: it may be sent other data, or more data.',
        'New tracker for Analytics: Vercel.',
      ],
      '/lighthouse/privacy/2026-01-15/since/',
    ],
    [
      'since a day under the version in force: the list of what is stored',
      1,
      ['New tracker for Analytics: Vercel.'],
      '/lighthouse/cookies/',
    ],
  ] as const)('%s', async (_, which, sentences, href) => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    expect(await parts(visit).count()).toBe(2);
    expect(await parts(visit).nth(which).isVisible()).toBe(false);
    await accepted(visit, (await parts(visit).nth(which).getAttribute('data-ask'))!);
    await visit.page.reload();
    await banner(visit).waitFor();
    expect(await banner(visit).locator('[data-status]').textContent()).toContain(said.changed);
    expect([
      await parts(visit).nth(which).isVisible(),
      await parts(visit)
        .nth(1 - which)
        .isVisible(),
    ]).toEqual([true, false]);
    for (const sentence of sentences) expect(await parts(visit).nth(which).textContent()).toContain(sentence);
    await parts(visit).nth(which).getByRole('link').click();
    await visit.page.waitForURL(origin + href);
    await acceptInBanner(visit.page);
    expect(await banner(visit).isVisible()).toBe(false);
  });
  test('a disclosure that nobody knows any more: the list of what is stored', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    await accepted(visit, 'older');
    await visit.page.reload();
    await banner(visit).getByRole('link', { name: labels.seeStored }).click();
    await visit.page.waitForURL(`${origin}/lighthouse/cookies/`);
  });
  test('on the first visit there is no link to changes', async () => {
    const visit = await arrive();
    const shown = banner(visit).getByRole('link').filter({ visible: true });
    expect(await shown.allTextContents()).toEqual([labels.seeStored, 'Privacy policy']);
  });
});

describe('one more line of attack each', () => {
  test('a clock set back: a choice from the future is none, and the question is asked', async () => {
    const visit = await arrive();
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    await visit.page.clock.setSystemTime(new Date('2020-01-01'));
    visit.foreign.length = 0;
    await visit.open(privacy);
    await banner(visit).waitFor();
    await atRest(visit);
    expect(visit.foreign).toEqual([]);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
  });

  test('scripts of trackers blocked by an extension: the choice is kept and shown, and nothing breaks', async () => {
    const visit = await visitor();
    await visit.context.route('**/scripts/**', (route) => route.abort());
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await expect.poll(() => status(visit)).toContain(said.saved);
    await declineInPanel(visit.page);
    await expect.poll(() => status(visit)).toContain(said.declined);
    expect(await stored(visit)).toEqual({ ...nothing, local: ['consent:lighthouse'] });
    expect(visit.errors.filter((error) => !error.includes('Failed to'))).toEqual([]);
  });

  test('the island cannot start: nothing optional runs, nothing is asked, and the preferences say why', async () => {
    const visit = await visitor({
      before: () => Object.defineProperty(window, 'customElements', { value: undefined }),
    });
    await visit.open(privacy);
    await atRest(visit);
    expect([await banner(visit).isVisible(), await stored(visit), visit.foreign]).toEqual([false, nothing, []]);
    await openPanel(visit.page);
    await visit.page.locator('dialog .unscripted').waitFor();
    expect(await visit.page.locator('dialog fieldset:disabled').count()).toBe(1);
  });

  test('cookies refused by the browser: a yes is kept, and its trackers do without', async () => {
    const visit = await visitor({
      before: () => Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined }),
    });
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    expect(await stored(visit)).toEqual({ ...nothing, local: ['consent:lighthouse'] });
    expect(visit.errors).toEqual([]);
  });
});
