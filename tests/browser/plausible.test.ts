import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { nothing, stored, useBrowser } from '../support/browser.ts';
import { letPass } from '../support/passing-time.ts';

const { visitor } = useBrowser();

test('Plausible counts without storing anything, stops at once, and starts again', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/trackers/plausible/client.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'adapter',
  });
  const visit = await visitor({ hasOwnClock: true });
  await visit.context.route('https://site.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>' }),
  );
  await visit.page.goto('https://site.example/a/');
  await visit.page.addScriptTag({ content: outputFiles[0]!.text });
  const call = (name: string) =>
    visit.page.evaluate(`adapter.${name}({ domain: 'site.example', endpoint: 'https://plausible.example/api/event' })`);
  const events = () =>
    visit.sent
      .filter(({ url }) => url === 'https://plausible.example/api/event')
      .map(({ body }) => (JSON.parse(body) as { n: string; u: string }).u);

  expect(events()).toEqual([]);
  await call('start');
  await expect.poll(events).toEqual(['https://site.example/a/']);
  // Long enough for the library to send how long the page was read.
  await letPass(visit);
  await call('stop');
  await visit.page.evaluate(() => history.pushState({}, '', '/b/'));
  await letPass(visit);
  expect(events()).toHaveLength(1);
  await call('start');
  await expect.poll(events).toEqual(['https://site.example/a/', 'https://site.example/b/']);
  expect(await stored(visit)).toEqual(nothing);
});
