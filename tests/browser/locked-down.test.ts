import { describe, expect, test } from 'vitest';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { acceptInBanner } from '../support/controls.ts';

const { visitor, origin } = useBrowser();

/**
 * What happens to code that was smuggled into the page: it writes markup, loads scripts, and makes a policy of its own.
 */
const attacks = ({ page }: Visitor) =>
  page.evaluate(() => {
    const tried = (attack: () => unknown): string => {
      try {
        attack();
        return 'let through';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      // First, as the others would profit from it.
      taken: tried(() =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('default', { createHTML: (text: string) => text }),
      ),
      markup: tried(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
      script: tried(() => (document.createElement('script').src = 'https://evil.example/x.js')),
      another: tried(() => (document.createElement('script').src = '/scripts/another.js')),
      policy: tried(() =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('evil', {}),
      ),
    };
  });
const refused = {
  taken: 'TypeError',
  markup: 'TypeError',
  script: 'TypeError',
  another: 'TypeError',
  policy: 'TypeError',
};

test('S02: every page comes with the headers that a page cannot carry', async () => {
  const { context } = await visitor();
  for (const path of [
    '/',
    '/harbour/privacy/',
    '/meadow/choices/',
    '/harbour/privacy/2026-06-03.md',
    '/no/such/page/',
  ]) {
    const response = await context.request.get(origin + path);
    expect(response.headers()).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/browsing-topics=\(\).*camera=\(\).*microphone=\(\)/),
      'strict-transport-security': expect.stringContaining('max-age='),
      'cross-origin-resource-policy': 'same-origin',
    });
  }
});

describe('Trusted Types (S04)', () => {
  test.each(['/', '/orchard/privacy/', '/kiln/privacy/', '/meadow/privacy/', '/meadow/choices/', '/harbour/privacy/'])(
    'on %s texts become no scripts and no markup',
    async (path) => {
      const visit = await visitor();
      await visit.open(path);
      expect(await attacks(visit)).toEqual(refused);
    },
  );

  test('with every tracker running, the one policy lets its own script through and nothing else', async () => {
    const visit = await visitor();
    await visit.open('/meadow/privacy/');
    await acceptInBanner(visit.page);
    await expect.poll(() => visit.sent.some(({ url }) => url.includes('/_vercel/insights/view'))).toBe(true);
    expect(visit.errors).toEqual([]);
    expect(await attacks(visit)).toEqual(refused);
  });

  test("while Google Analytics (a stand-in) runs, the policy lets exactly its script's address through", async () => {
    const visit = await visitor();
    await visit.open('/harbour/privacy/');
    await acceptInBanner(visit.page);
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    expect(visit.errors).toEqual([]);
    expect(await attacks(visit)).toEqual(refused);
    const written = await visit.page.evaluate(
      (addresses) =>
        addresses.map((src) => {
          try {
            return (document.createElement('script').src = src);
          } catch (error) {
            return (error as Error).name;
          }
        }),
      [
        'https://www.googletagmanager.com/gtag/js?id=G-HARBOUR00',
        'https://www.googletagmanager.com/gtag/js?id=G-ANOTHERS0',
        'https://www.googletagmanager.com/gtm.js?id=GTM-ANOTHERS',
      ],
    );
    expect(written).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-HARBOUR00', 'TypeError', 'TypeError']);
  });

  test("no other script of Google's host may run, also in a browser without Trusted Types", async () => {
    const visit = await visitor();
    // The same page, as such a browser understands it.
    await visit.context.route('**/harbour/privacy/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/; require-trusted-types-for [^"]*/, '');
      await route.fulfill({ response, body });
    });
    await visit.open('/harbour/privacy/');
    const add = (src: string) =>
      visit.page.evaluate((address) => {
        document.head.append(Object.assign(document.createElement('script'), { src: address }));
      }, src);
    await add('https://www.googletagmanager.com/gtm.js?id=GTM-ANOTHERS');
    await expect.poll(() => visit.errors.join()).toContain('Content Security Policy');
    await add('https://evil.example/x.js');
    await expect.poll(() => visit.errors.join()).toContain('evil.example');
    expect(visit.foreign).toEqual([]);
    expect(await visit.page.evaluate(() => 'hasRunAnothersContainer' in window)).toBe(false);
    // The way in is the one that is wanted.
    await add('https://www.googletagmanager.com/gtag/js?id=G-HARBOUR00');
    await expect.poll(() => visit.foreign.length).toBe(1);
  });
});
