import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readOn, serveAt, stored, useBrowser, type Visitor } from '../support/browser.ts';
import type { Sent } from '../support/receivers.ts';
import { atRest, letPass } from '../support/passing-time.ts';
import { acceptInBanner, declineInPanel } from '../support/controls.ts';

const { visitor, origin } = useBrowser();
const privacy = '/meadow/privacy/';

/** What a recording says, with its compressed parts unpacked. */
function recordedText(sent: readonly Sent[]): string {
  const unpack = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith('\u001f\u008b')
      ? gunzipSync(Buffer.from(value, 'latin1')).toString('utf8')
      : value;
  return sent
    .filter(({ url }) => url.includes('/s/'))
    .map(({ body }) => JSON.stringify(JSON.parse(body, (_, value: unknown) => unpack(value))))
    .join('\n');
}

/** The recorder is loaded, and has sent something. */
const untilRecorded = (visit: Visitor) =>
  expect
    .poll(async () => {
      await readOn(visit);
      return recordedText(visit.sent);
    })
    .not.toBe('');

async function typeSecrets(visit: Visitor): Promise<void> {
  await visit.page.evaluate(() => {
    for (const [type, name] of [
      ['text', 'a'],
      ['password', 'b'],
      ['email', 'c'],
    ])
      document.querySelector('main')!.append(Object.assign(document.createElement('input'), { type, name }));
    document.querySelector('main')!.append(Object.assign(document.createElement('textarea'), { name: 'd' }));
  });
  await readOn(visit);
  for (const name of ['a', 'b', 'c', 'd'])
    await visit.page.locator(`main [name="${name}"]`).pressSequentially('hunter2');
}

/**
 * Starts the recorder of the page with options that no organization here has set. Written as a text: a test's own
 * `import()` is another one.
 */
const startRecorder = ({ page }: Visitor, maskText: boolean) =>
  page.evaluate(`(async () => {
  const { purposes } = JSON.parse(document.querySelector('sayso-consent > script').textContent);
  const recorder = purposes.flatMap(({ trackers }) => trackers).find(({ client }) => client.includes('recording'));
  const { start } = await import(recorder.client);
  start({ ...recorder.options, maskText: ${maskText} });
})()`);

describe('session recording', () => {
  test('has what is typed masked, and the text of the page in it', async () => {
    const visit = await visitor();
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    await untilRecorded(visit);
    await typeSecrets(visit);
    await expect.poll(() => recordedText(visit.sent)).toContain('*******');
    expect(recordedText(visit.sent)).toContain('first-party identifier');
    expect(recordedText(visit.sent)).not.toContain('hunter2');
  });

  test('has the text of the page masked as well, where the organization chooses so', async () => {
    const visit = await visitor();
    await visit.open(privacy);
    await startRecorder(visit, true);
    await untilRecorded(visit);
    await typeSecrets(visit);
    await expect.poll(() => recordedText(visit.sent)).toContain('*******');
    expect(recordedText(visit.sent)).not.toContain('first-party identifier');
  });
});

const withTokens = `${privacy}?token=s3cret&utm_source=letter#access_token=t0ken`;

describe('tokens in the address of a page', () => {
  test('are not sent by page views of PostHog, nor kept by it', async () => {
    const visit = await visitor();
    await visit.open(withTokens);
    await expect.poll(() => visit.sent.filter(({ body }) => body.includes('$pageview')).length).toBe(1);
    expect(visit.sent.map(({ url, body }) => url + body).join('\n')).not.toMatch(/s3cret|t0ken/);
    expect(visit.sent.map(({ body }) => body).join('\n')).toContain('/meadow/privacy/"');
    const kept = await visit.page.evaluate(() => decodeURIComponent(document.cookie) + JSON.stringify(sessionStorage));
    expect(kept).toContain('utm_source=letter');
    expect(kept).not.toMatch(/s3cret|t0ken/);
  });

  test('are not sent by recordings, nor by Vercel', async () => {
    const visit = await visitor();
    await visit.open(withTokens);
    await acceptInBanner(visit.page);
    await expect
      .poll(async () => {
        await readOn(visit);
        return recordedText(visit.sent);
      })
      .toContain('first-party identifier');
    await expect.poll(() => visit.sent.some(({ url }) => url.includes('/_vercel/insights/view'))).toBe(true);
    expect(visit.sent.map(({ url, body }) => url + body).join('\n') + recordedText(visit.sent)).not.toMatch(
      /s3cret|t0ken/,
    );
    expect(recordedText(visit.sent)).toContain(`"href":"${origin}${privacy}"`);
  });
});

describe('addresses that Google is sent (a stand-in for its script)', () => {
  const harbour = '/harbour/privacy/';
  const withSecrets = '?token=s3cret&Topic=s3cret&topic=cookies&utm_source=letter&q=s3cret#access_token=s3cret';
  const sentTo = ({ sent }: Visitor) => sent.map(({ url, body }) => decodeURIComponent(url + body)).join('\n');

  /** A visitor who comes from an address with secrets to another, and accepts. */
  async function withReferrer(): Promise<Visitor> {
    const visit = await visitor();
    await visit.open(`/harbour/${withSecrets}`);
    await visit.page.evaluate((to) => location.assign(to), harbour + withSecrets);
    await visit.page.waitForURL('**/privacy/**');
    expect(await visit.page.evaluate(() => document.referrer)).toContain('s3cret');
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    return visit;
  }

  test('have no parameter but those that are kept, and no fragment: those of the page and its referrer', async () => {
    const visit = await withReferrer();
    const kept = '?topic=cookies&utm_source=letter';
    expect(sentTo(visit)).toContain(`dl=${origin}${harbour}${kept}&`);
    expect(sentTo(visit)).toContain(`dr=${origin}/harbour/${kept}&`);
    expect(sentTo(visit)).not.toContain('s3cret');
    const settings = await visit.page.evaluate(() => (window as unknown as { gtagSettings: object }).gtagSettings);
    expect(settings).toMatchObject({
      page_location: origin + harbour + kept,
      page_referrer: `${origin}/harbour/${kept}`,
    });
  });

  test('nor have those of links that are clicked, of forms, and what was searched for', async () => {
    const visit = await withReferrer();
    visit.sent.length = 0;
    await visit.page.evaluate((secrets) => {
      const link = Object.assign(document.createElement('a'), { href: `https://shop.example/a.pdf${secrets}` });
      const form = Object.assign(document.createElement('form'), { action: `https://shop.example/b${secrets}` });
      addEventListener('click', (event) => event.preventDefault());
      addEventListener('submit', (event) => event.preventDefault());
      document.querySelector('main')!.append(link, form);
      link.click();
      form.requestSubmit();
    }, withSecrets);
    await expect.poll(() => sentTo(visit)).toContain('ep.form_destination=https://shop.example/b?topic=cookies');
    await expect
      .poll(() => sentTo(visit).split('ep.link_url=https://shop.example/a.pdf?topic=cookies&utm_source=letter').length)
      .toBeGreaterThan(5);
    expect(sentTo(visit)).not.toContain('s3cret');
  });

  test('are sent to nobody after a withdrawal, also where the script forgets its switch', async () => {
    const visit = await withReferrer();
    await declineInPanel(visit.page);
    await visit.page.waitForFunction(() => 'ga-disable-G-HARBOUR00' in window);
    await atRest(visit);
    visit.sent.length = 0;
    await visit.page.evaluate(async () => {
      const url = 'https://region1.google-analytics.com/g/collect?v=2';
      navigator.sendBeacon(url, 'en=late');
      await fetch(url, { method: 'POST', body: 'en=late' });
      new Image().src = url;
      await fetch('https://region1.google-analytics.com/g/collect').catch(() => undefined);
    });
    await atRest(visit);
    expect(visit.sent).toEqual([]);
  });
});

describe('what somebody types into the contact form', () => {
  test.each([
    ['harbour', /google/],
    ['tidewater', /(events|stats)\.tidewater|_vercel/],
  ])('is in no request to a tracker of %s', async (organization, trackers) => {
    const visit = await visitor();
    await visit.open(`/${organization}/privacy/`);
    // Not by its label: one of them has labels of its own.
    await visit.page.locator('[data-banner] [data-choice="accept"]').filter({ visible: true }).click();
    await expect.poll(() => visit.sent.some(({ url }) => trackers.test(url))).toBe(true);
    await visit.open(`/${organization}/contact/`);
    const fields = visit.page.locator('main form').locator('input:not([type="hidden"]), textarea');
    for (const field of await fields.all()) {
      const isEmail = (await field.getAttribute('type')) === 'email';
      await field.pressSequentially(isEmail ? 'hunter2@visitor.example' : 'hunter2');
    }
    // The first option is a placeholder.
    for (const select of await visit.page.locator('main form select').all()) await select.selectOption({ index: 1 });
    await readOn(visit);
    await visit.page.locator('main form').evaluate((form: HTMLFormElement) => form.requestSubmit());
    // The one who is written to gets it.
    await visit.page.waitForURL(`https://forms.${organization}.example/**`);
    expect(visit.sent.some(({ body }) => body.includes('hunter2'))).toBe(true);
    await visit.open(`/${organization}/privacy/`);
    await readOn(visit);
    await atRest(visit);
    const toTrackers = visit.sent.filter(({ url }) => trackers.test(url));
    expect(toTrackers.length).toBeGreaterThan(1);
    expect(toTrackers.map(({ url, body }) => url + body).join() + recordedText(toTrackers)).not.toContain('hunter2');
  });
});

describe("PostHog's identifier", () => {
  const distinctIds = ({ sent }: Visitor) =>
    sent.filter(({ body }) => body.includes('$pageview')).map(({ body }) => /"distinct_id":"([^"]+)"/.exec(body)?.[1]);

  test('stays the same from page to page, and from visit to visit', async () => {
    const first = await visitor();
    await first.open(privacy);
    await expect.poll(() => distinctIds(first).length).toBe(1);
    await first.open('/meadow/cookies/');
    await expect.poll(() => distinctIds(first).length).toBe(2);
    // The browser is closed, and opened again with the same profile.
    const storageState = await first.context.storageState();
    await first.context.close();
    const second = await visitor({ storageState });
    await second.open(privacy);
    await expect.poll(() => distinctIds(second).length).toBe(1);
    const ids = [...distinctIds(first), ...distinctIds(second)];
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(1);
    const another = await visitor();
    await another.open(privacy);
    await expect.poll(() => distinctIds(another).length).toBe(1);
    expect(ids).not.toContain(distinctIds(another)[0]);
  });

  test('is bound to this host, and nothing that PostHog answers is kept', async () => {
    const visit = await visitor();
    const host = await serveAt('policies.site.example', visit);
    let answers = 0;
    await visit.context.route('https://posthog.meadow.example/**', async (route) => {
      answers += 1;
      await route.fulfill({
        body: '{}',
        headers: { 'Access-Control-Allow-Origin': '*', 'Set-Cookie': 'theirs=1; Path=/; Secure; SameSite=None' },
      });
    });
    await visit.page.goto(host + privacy);
    await expect.poll(() => answers).toBeGreaterThan(0);
    await expect
      .poll(async () => (await visit.context.cookies()).map(({ name, domain }) => [name, domain]))
      // A dot before it would mean all hosts below it; a shorter one, those of the organization's website.
      .toEqual([['ph_phc_meadow_posthog', 'policies.site.example']]);
  });
});

describe('what could not be sent', () => {
  describe.each([
    ['page views', '/e/'],
    ['recordings', '/s/'],
  ])('%s', (_, path) => {
    /** A visitor whose requests failed; and how many there were. */
    async function refused(): Promise<{ visit: Visitor; tries: () => number }> {
      const visit = await visitor({ hasOwnClock: true });
      let tries = 0;
      await visit.context.route(
        (url) => url.pathname.startsWith(path),
        async (route) => {
          tries += 1;
          await route.fulfill({ status: 500, headers: { 'Access-Control-Allow-Origin': '*' } });
        },
      );
      await visit.open(privacy);
      await acceptInBanner(visit.page);
      await expect
        .poll(async () => {
          await readOn(visit);
          return tries;
        })
        .toBeGreaterThan(0);
      return { visit, tries: () => tries };
    }

    test('is tried again', async () => {
      const { visit, tries } = await refused();
      await atRest(visit);
      const before = tries();
      await letPass(visit);
      expect(tries()).toBeGreaterThan(before);
    });

    test('is not tried again after a withdrawal', async () => {
      const { visit, tries } = await refused();
      await declineInPanel(visit.page);
      await atRest(visit);
      const before = tries();
      await letPass(visit);
      expect(tries()).toBe(before);
    });
  });
});

test('a recorder that finds sessionStorage full writes no cookie in its place', async () => {
  const visit = await visitor({
    before: () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (...item) {
        if (this === sessionStorage) throw new DOMException('full', 'QuotaExceededError');
        setItem.apply(this, item);
      };
    },
  });
  await visit.open(privacy);
  await acceptInBanner(visit.page);
  await expect
    .poll(async () => {
      await readOn(visit);
      return recordedText(visit.sent);
    })
    .toContain('first-party identifier');
  expect((await visit.context.cookies()).map(({ name }) => name)).toEqual(['ph_phc_meadow_posthog']);
});

test('page views that find cookies refused write nothing in their place', async () => {
  const visit = await visitor({
    hasOwnClock: true,
    before: () =>
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set: () => undefined }),
  });
  await visit.open(privacy);
  await expect.poll(() => visit.sent.some(({ body }) => body.includes('$pageview'))).toBe(true);
  await letPass(visit);
  expect((await stored(visit)).local).toEqual([]);
});
