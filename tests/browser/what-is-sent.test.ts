import { expect, test } from 'vitest';
import { readOn, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';

const { visitor } = useBrowser();
const accept = ({ page }: Visitor) => page.locator('[data-banner] [data-choice="accept"]:visible').click();

/** What Google documents to carry a user id: `uid`, `user_id` and properties of that name. */
const USER_ID = /\b(uid|user_id|userId|u?e?p\.user_id)\b/;

test('no user id is in anything that Google is told or sent (a stand-in for its script)', async () => {
  const visit = await visitor();
  await visit.open('/harbour/privacy/');
  await accept(visit);
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  await visit.page.mouse.wheel(0, 2_000);
  await visit.page.locator('main a').first().click();
  await readOn(visit);
  await atRest(visit);
  const toGoogle = visit.sent.filter(({ url }) => /google/.test(new URL(url).hostname));
  expect(toGoogle.length).toBeGreaterThan(3);
  for (const { url, body } of toGoogle) expect(decodeURIComponent(url + body)).not.toMatch(USER_ID);
  const told = await visit.page.evaluate(() =>
    JSON.stringify(
      (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map((each) => [...Array.from(each)]),
    ),
  );
  expect(told).toContain('page_location');
  expect(told).not.toMatch(USER_ID);
});

interface Event {
  event: string;
  properties: Record<string, unknown>;
}

/** Every event that PostHog was sent, of page views and the rest; one request may have several. */
const eventsOf = ({ sent }: Visitor): Event[] =>
  sent
    .filter(({ url }) => /\/(e|i\/v0\/e|batch|capture)\//.test(new URL(url).pathname))
    .flatMap(({ body }) => {
      const data = JSON.parse(body) as Event | Event[] | { batch: Event[] };
      if (Array.isArray(data)) return data;
      return 'batch' in data ? data.batch : [data];
    });

test('PostHog is sent page views with their referral source, and no use of features', async () => {
  const visit = await visitor();
  await visit.page.goto(`${visit.origin}/meadow/`, { referer: 'https://search.example/' });
  await expect.poll(() => eventsOf(visit).length).toBe(1);
  await visit.page.locator('main a').first().click();
  await expect.poll(() => eventsOf(visit).length).toBeGreaterThanOrEqual(2);
  await visit.page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();
  await visit.page.keyboard.press('Escape');
  await readOn(visit);
  await visit.open('/meadow/cookies/');
  await expect.poll(() => eventsOf(visit).length).toBeGreaterThanOrEqual(3);
  // What a page sends while it really is left, the browser does not show here: this one is told so, and stays.
  await visit.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await atRest(visit);
  const events = eventsOf(visit);
  // PostHog sends an event again where it hears of no answer.
  expect(new Set(events.map(({ event }) => event))).toEqual(new Set(['$pageview']));
  expect(events[0]?.properties).toMatchObject({ $referrer: 'https://search.example/' });
});
