import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';

const { visitor } = useBrowser();

test('P09: print shows text, version, date and URL, and no banner', async () => {
  const visit = await visitor();
  await visit.open('/harbour/privacy/');
  await visit.page.emulateMedia({ media: 'print' });
  expect(await visit.page.locator('[data-banner]').isVisible()).toBe(false);
  for (const text of [
    'Version 2026-06-03, https://policies.example/harbour/privacy/2026-06-03/',
    'In force since 3 June 2026',
  ])
    expect(await visit.page.getByText(text).isVisible()).toBe(true);
  expect(await visit.page.locator('#contact').isVisible()).toBe(true);
});

test('nothing moves while the page loads, and one request brings it before a choice', async () => {
  const shifts: Record<string, number> = {};
  for (const [path, width] of [
    ['/harbour/privacy/', 320],
    ['/harbour/privacy/', 1280],
    ['/meadow/privacy/', 320],
    ['/harbour/choices/', 320],
    ['/harbour/choices/', 1280],
    ['/tidewater/privacy/', 320],
    ['/tidewater/choices/', 320],
    ['/tidewater/choices/', 1280],
  ] as const) {
    const visit = await visitor({
      viewport: { width, height: 700 },
      before: () => {
        const page = window as unknown as { shift: number };
        page.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) page.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    const requests: string[] = [];
    visit.page.on('request', (request) => requests.push(request.url()));
    await visit.open(path);
    await visit.page.locator('[data-banner]').waitFor();
    await visit.page.locator('[data-filling]').waitFor({ state: 'detached' });
    await atRest(visit);
    shifts[`${path} at ${width} px`] = await visit.page.evaluate(() => (window as unknown as { shift: number }).shift);
    if (path === '/harbour/privacy/') expect(requests).toEqual([`${inject('origins').site}${path}`]);
  }
  console.log(
    Object.entries(shifts)
      .map(([what, shift]) => `layout shift ${shift}  ${what}`)
      .join('\n'),
  );
  expect(Object.values(shifts).filter((shift) => shift > 0)).toEqual([]);
});
