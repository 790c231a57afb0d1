import { expect, test } from 'vitest';
import { stored, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';
import { acceptInBanner, inBanner, said } from '../support/controls.ts';

const { visitor, origin } = useBrowser('site', { isWhole: true });
const host = 'https://policies.site.example';
const page = `${host}/harbour/privacy/`;

/** A visitor of a host that sends none of the headers, and of others that show its pages in a frame. */
async function arrive(): Promise<Visitor> {
  const visit = await visitor();
  await visit.context.route(`${host}/**`, async (route) => {
    const response = await fetch(route.request().url().replace(host, origin));
    const contentType = response.headers.get('content-type') ?? '';
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, contentType, body });
  });
  for (const other of ['https://www.site.example/', 'https://elsewhere.example/'])
    await visit.context.route(other, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>A page</title><iframe src="${page}">` }),
    );
  return visit;
}
const google = ({ foreign }: Visitor) => foreign.filter((url) => url.includes('google'));

test.each([
  ['of the same site, which shares what was chosen', 'https://www.site.example/', 0],
  ['of another site', 'https://elsewhere.example/', 1],
])('no tracker starts in a frame of another origin, %s', async (_, address, asks) => {
  const visit = await arrive();
  await visit.page.goto(page);
  await acceptInBanner(visit.page);
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  expect(google(visit)).not.toEqual([]);
  visit.foreign.length = 0;
  await visit.page.goto(address);
  const frame = visit.page.frameLocator('iframe');
  const status = frame.locator('footer [data-status]');
  await frame.locator('sayso-consent').waitFor({ state: 'attached' });
  await atRest(visit);
  const accept = inBanner(frame, 'accept');
  expect(await accept.count()).toBe(asks);
  if (asks > 0) await accept.click();
  await expect.poll(() => status.textContent()).toContain(said.nothing);
  await atRest(visit);
  expect(google(visit)).toEqual([]);
  // What the page stored on its own is left to it.
  expect((await stored({ ...visit, page: await reopened(visit) })).cookies).toEqual([
    'harbour_ga',
    'harbour_ga_HARBOUR00',
  ]);
});

async function reopened({ context }: Visitor) {
  const own = await context.newPage();
  await own.goto(page);
  return own;
}
