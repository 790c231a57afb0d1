import { expect, test } from 'vitest';
import { useBrowser, type Visitor } from '../support/browser.ts';

const { visitor, origin } = useBrowser();

const PAGE = '/harbour/privacy/';

/** What the browser says of a page's headers while it opens it. */
async function saidOfHeaders(who: Visitor): Promise<string[]> {
  const said: string[] = [];
  who.page.on('console', (message) => said.push(message.text()));
  await who.open(PAGE);
  return said.filter((text) => text.includes('header'));
}

test('the browser understands every header', async () => {
  expect(await saidOfHeaders(await visitor())).toEqual([]);
});

test('a header that the browser does not understand would be seen', async () => {
  const who = await visitor();
  await who.page.route(`**${PAGE}`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'permissions-policy': 'a-feature-of-nobody=()' };
    await route.fulfill({ response, headers });
  });
  expect((await saidOfHeaders(who)).join()).toContain('a-feature-of-nobody');
});

test('a script that is missing for a second is not missing for a year', async () => {
  const [script] = /\/scripts\/[\w.-]+\.js/.exec(await (await fetch(origin + PAGE)).text())!;
  const there = await fetch(origin + script);
  const gone = await fetch(origin + script.replace(/\w{8}\.js$/, '00000000.js'));
  expect([there.status, there.headers.get('cache-control')]).toEqual([200, expect.stringContaining('immutable')]);
  expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, null]);
});

test('pages are asked for again each time', async () => {
  for (const path of ['/', PAGE]) expect((await fetch(origin + path)).headers.get('cache-control')).toBe('no-cache');
});
