import { expect, test } from 'vitest';
import { stored, useBrowser } from '../support/browser.ts';

const { visitor, origin } = useBrowser();

test('R05: databases and caches that a tracker declares are removed, and no others', async () => {
  const visit = await visitor();
  await visit.open('/harbour/privacy/');
  // No adapter here stores there: the published eraser is handed one that does. Written as a text: a test's own `import()` is another one.
  await visit.page.evaluate(`(async () => {
    const open = (name) => new Promise((resolve) => { indexedDB.open(name).onsuccess = ({ target }) => { target.result.close(); resolve(); }; });
    await Promise.all([open('t_1'), open('mine'), caches.open('t_cache'), caches.open('mine')]);
  })()`);
  expect(await stored(visit)).toMatchObject({ databases: ['mine', 't_1'], caches: ['t_cache', 'mine'] });
  await visit.page.evaluate(`(async () => {
    const { eraser } = JSON.parse(document.querySelector('sayso-consent > script').textContent);
    const { erase } = await import(eraser);
    erase({ client: '', options: {}, stores: [['indexed-db', 't_*', ''], ['cache', 't_cache', '']] }, () => false);
  })()`);
  await expect.poll(() => stored(visit)).toMatchObject({ databases: ['mine'], caches: ['mine'] });
});

test('R05: cookies of a tracker are removed from the parent domain and from other paths too, and no others', async () => {
  const visit = await visitor();
  const host = 'https://policies.site.example';
  await visit.context.route(`${host}/**`, async (route) => {
    const response = await fetch(route.request().url().replace(host, origin));
    await route.fulfill({
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  const cookie = (name: string, domain: string, path = '/') => ({ name, value: '1', domain, path });
  await visit.page.goto(`${host}/harbour/privacy/`);
  await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  await visit.context.addCookies([
    cookie('_ga', '.site.example'),
    cookie('_ga_HARBOUR00', 'policies.site.example', '/harbour/'),
    cookie('mine', '.site.example'),
    cookie('_gaudi', '.site.example'),
  ]);
  expect((await stored(visit)).cookies).toEqual(['_ga', '_ga', '_ga_HARBOUR00', '_ga_HARBOUR00', '_gaudi', 'mine']);
  await visit.page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();
  await visit.page.getByRole('button', { name: 'Decline all' }).click();
  await expect.poll(async () => (await stored(visit)).cookies).toEqual(['_gaudi', 'mine']);
});
