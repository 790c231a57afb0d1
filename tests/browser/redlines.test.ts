import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtFiles } from '../support/pages.ts';
import { violations } from '../support/axe.ts';

const { visitor, reader, origin } = useBrowser('versions');

describe('what changes', () => {
  test('is one link away from the version in force, with the keyboard alone', async () => {
    const { page, open } = await visitor();
    await open('/lighthouse/privacy/');
    await page.getByRole('link', { name: 'See what changes' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/lighthouse/privacy/2027-01-15/changes/`);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toBe('Privacy policy: what changes on 15 January 2027');
    expect(await page.getByRole('main').innerText()).toContain(
      'Log of visits: kept for a shorter time. Before “Up to 45 days”, now “Up to 30 days”.',
    );
  });

  test('since a version that somebody accepted, too', async () => {
    const { page, open } = await visitor();
    await open('/lighthouse/privacy/2026-01-15/');
    await page.getByRole('link', { name: 'See what has changed since' }).click();
    await page.waitForURL(`${origin}/lighthouse/privacy/2026-01-15/since/`);
    expect(await page.getByRole('main').innerText()).toContain('Before “Up to 90 days”, now “Up to 45 days”.');
  });

  test('is there without JavaScript', async () => {
    const { page, open } = await visitor({ javaScriptEnabled: false });
    await open('/lighthouse/privacy/2027-01-15/changes/');
    expect(await page.locator('.redline ins').allTextContents()).toEqual(['Added: 30']);
  });

  test('can be heard, and seen without colour: in print and in forced colours', async () => {
    const { page, open } = await visitor();
    await open('/lighthouse/privacy/2027-01-15/changes/');
    expect(await page.locator('.redline').ariaSnapshot()).toMatch(
      /deletion: "Removed: 45"[\s\S]*insertion: "Added: 30"/,
    );
    for (const look of [{ media: 'screen' }, { media: 'print' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(look);
      const [struck, lined] = await page.evaluate(() => [
        getComputedStyle(document.querySelector('.redline del')!).textDecorationLine,
        getComputedStyle(document.querySelector('.redline ins')!).borderBottomStyle,
      ]);
      expect([look, struck, lined]).toEqual([look, 'line-through', 'solid']);
    }
  });

  test.each([
    '/lighthouse/privacy/2027-01-15/changes/',
    '/lighthouse/privacy/2026-01-15/since/',
    '/lighthouse/privacy/history/',
  ])('A04, A07: axe finds nothing on %s, and it scrolls one way only', async (path) => {
    const visit = await reader({ viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
    await visit.open(path);
    expect(await violations(visit)).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
});

test.each(builtFiles('versions').filter((file) => file.endsWith('feed.xml')))(
  'a browser reads %s as XML',
  async (file) => {
    // A page of the site lets nobody parse a text (Trusted Types).
    const { page } = await visitor();
    const root = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return [
          parsed.documentElement.namespaceURI,
          parsed.documentElement.localName,
          parsed.querySelector('parsererror')?.textContent,
        ];
      },
      readFileSync(`${inject('folders').versions}/${file}`, 'utf8'),
    );
    expect(root).toEqual(['http://www.w3.org/2005/Atom', 'feed', undefined]);
  },
);
