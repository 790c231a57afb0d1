import { expect, test } from 'vitest';
import { serveAt, stored, useBrowser, type Visitor } from '../support/browser.ts';
import { acceptInBanner, declineInPanel } from '../support/controls.ts';

const { visitor } = useBrowser();

test('R05: databases and caches that a tracker declares are removed, and no others', async () => {
  const visit = await visitor();
  await visit.open('/harbour/privacy/');
  // No adapter here stores there: the published eraser is handed one that does. Written as a text: a test's own
  // `import()` is another one.
  await visit.page.evaluate(`(async () => {
    const open = (name) =>
      new Promise((resolve) => {
        indexedDB.open(name).onsuccess = ({ target }) => {
          target.result.close();
          resolve();
        };
      });
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

test('R05: a tracker’s cookies are removed from the parent domain and other paths too, and no others', async () => {
  const visit = await visitor();
  const host = await serveAt('policies.site.example', visit);
  const cookie = (name: string, domain: string, path = '/') => ({ name, value: '1', domain, path });
  await visit.page.goto(`${host}/harbour/privacy/`);
  await acceptInBanner(visit.page);
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  await visit.context.addCookies([
    cookie('harbour_ga', '.site.example'),
    cookie('harbour_ga_HARBOUR00', 'policies.site.example', '/harbour/'),
    // Those of the organization's own website.
    cookie('_ga', '.site.example'),
    cookie('_ga_HARBOUR00', '.site.example'),
    cookie('harbour_gaudi', '.site.example'),
  ]);
  expect((await stored(visit)).cookies).toEqual([
    '_ga',
    '_ga_HARBOUR00',
    'harbour_ga',
    'harbour_ga',
    'harbour_ga_HARBOUR00',
    'harbour_ga_HARBOUR00',
    'harbour_gaudi',
  ]);
  await declineInPanel(visit.page);
  await expect.poll(async () => (await stored(visit)).cookies).toEqual(['_ga', '_ga_HARBOUR00', 'harbour_gaudi']);
});

/** Accepts, has a script set cookies of the tracker in every other way, and withdraws. */
async function withdrawFrom(visit: Visitor): Promise<void> {
  await acceptInBanner(visit.page);
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  await visit.page.evaluate(() => {
    document.cookie = 'harbour_ga=partitioned; Path=/; Secure; SameSite=None; Partitioned';
    document.cookie = 'harbour_ga_HARBOUR00=none; Path=/harbour/; Secure; SameSite=None';
    document.cookie = 'mine=1; Path=/; Secure; SameSite=None; Partitioned';
  });
  await declineInPanel(visit.page);
}

test.each(['over HTTPS', 'without HTTPS, on localhost'])(
  'R05: cookies of a tracker that are partitioned, or for every site, are removed: %s',
  async (how) => {
    const visit = await visitor();
    const host = how === 'over HTTPS' ? await serveAt('policies.site.example', visit) : visit.origin;
    await visit.page.goto(`${host}/harbour/privacy/`);
    await withdrawFrom(visit);
    await expect.poll(() => visit.page.evaluate(() => document.cookie)).toBe('mine=1');
    expect((await stored(visit)).cookies).toEqual(['mine']);
  },
);
