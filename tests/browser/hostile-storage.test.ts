import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { visitor } = useBrowser();
const privacy = '/altaclario/privacy/';
const accept = { name: 'Accept', exact: true };

describe('B14: storage that cannot be used', () => {
  const hostile = {
    'reading it throws': () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } }),
    'there is none': () => Object.defineProperty(window, 'localStorage', { value: undefined }),
    'it is full': () => {
      const refuse = () => { throw new DOMException('full', 'QuotaExceededError'); };
      Storage.prototype.setItem = refuse;
      Object.defineProperty(window, 'localStorage', { value: new Proxy({ getItem: () => null, removeItem: () => undefined }, { set: refuse, has: () => false, ownKeys: () => [] }) });
    },
  };

  test.each(Object.entries(hostile))('%s: nothing runs before a choice, and the banner works', async (_, before) => {
    const visit = await visitor({ before });
    await visit.open(privacy);
    await visit.page.locator('[data-banner]').waitFor();
    await visit.page.waitForTimeout(300);
    expect([...visit.foreign, ...visit.errors]).toEqual([]);
    await visit.page.getByRole('button', { name: 'Decline', exact: true }).click();
    await visit.page.locator('[data-banner]').waitFor({ state: 'hidden' });
    expect(await visit.page.locator('footer [data-status]').textContent()).toContain('refuses to keep your choice');
    expect(visit.foreign).toEqual([]);
  });

  test.each(Object.entries(hostile))('%s: a yes holds for this page, and is asked for again on the next', async (_, before) => {
    const visit = await visitor({ before });
    await visit.open(privacy);
    await visit.page.getByRole('button', accept).click();
    await visit.page.waitForFunction(() => 'gtagSettings' in window);
    expect(await visit.page.locator('footer [data-status]').textContent()).toContain('for this page only');
    visit.foreign.length = 0;
    await visit.open('/altaclario/');
    await visit.page.locator('[data-banner]').waitFor();
    expect([...visit.foreign, ...visit.errors]).toEqual([]);
  });
});

test('R05: a no is stronger than a yes of before, also where storage has filled up since', async () => {
  const visit = await visitor();
  await visit.open(privacy);
  await visit.page.getByRole('button', accept).click();
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  await visit.page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count++) localStorage.setItem(`filler-${size}-${count}`, 'x'.repeat(size));
      } catch {
        // Full for this size.
      }
    }
  });
  await visit.page.getByRole('button', { name: 'Cookie preferences' }).click();
  await visit.page.getByRole('button', { name: 'Decline all' }).click();
  visit.foreign.length = 0;
  await visit.open(privacy);
  await visit.page.waitForTimeout(500);
  expect(visit.foreign).toEqual([]);
});

describe('a stored record that is hostile', () => {
  const scope = '"analytics":{"granted":true,"scope":"ffffffff"}';
  const base = '"schema":1,"policy":"altaclario/privacy","version":"2026-06-03","method":"banner","signal":false,"language":"en","history":[]';
  test.each([
    'yes', '{}', 'null', '[]', '{"schema":1}', '"granted"', '{'.repeat(10_000),
    `{${base},"time":"2026-11-20T00:00:00Z","purposes":{${scope}}}`,
    `{${base},"time":"2999-01-01T00:00:00Z","purposes":{${scope}}}`,
    `{${base},"time":"2026-11-20T00:00:00Z","purposes":{"__proto__":{"analytics":{"granted":true}}}}`,
  ])('%s grants nothing and breaks nothing', async (text) => {
    const visit = await visitor();
    await visit.open('/');
    await visit.page.evaluate((value) => localStorage.setItem('consent:altaclario', value), text);
    await visit.open(privacy);
    await visit.page.locator('[data-banner]').waitFor();
    await visit.page.waitForTimeout(200);
    expect([...visit.foreign, ...visit.errors]).toEqual([]);
  });
});
