import { describe, expect, test } from 'vitest';
import { looksIn } from '../support/looks.ts';
import { useBrowser } from '../support/browser.ts';
import { inBanner, labels } from '../support/controls.ts';

const { visitor } = useBrowser();

describe.each([
  ['light', 320],
  ['dark', 320],
  ['light', 1280],
  ['dark', 1280],
] as const)('the banner, %s, at %i px', (colorScheme, width) => {
  const open = async (options = {}) => {
    const visit = await visitor({ viewport: { width, height: 640 }, colorScheme, ...options });
    await visit.open('/meadow/privacy/');
    return visit;
  };

  test.each([{}, { forcedColors: 'active' as const }])(
    'B03, B04, B05: Accept and Decline are alike, side by side, one click each (%o)',
    async (options) => {
      const { page } = await open(options);
      for (const layer of ['[data-banner]', 'dialog']) {
        if (layer === 'dialog') await inBanner(page, 'manage').click();
        const looks = await looksIn(page.locator(layer));
        expect(looks.map(({ choice, tag }) => [choice, tag])).toEqual([
          ['accept', 'BUTTON'],
          ['decline', 'BUTTON'],
        ]);
        expect(looks[0]!.look).toEqual(looks[1]!.look);
        await page.keyboard.press('Escape');
      }
    },
  );

  test('A04: leaves at least half of the screen to the text', async () => {
    const { page } = await open();
    expect((await page.locator('[data-banner]').boundingBox())!.height).toBeLessThanOrEqual(320);
  });

  test('A02: every target is at least 24 by 24 pixels, or stands in a sentence', async () => {
    const { page } = await open();
    const small = await page.locator('button, select, input, textarea, nav a, header a').evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width: wide, height } = (target.closest('label') ?? target).getBoundingClientRect();
        return wide > 0 && (wide < 24 || height < 24) ? [`${target.textContent} ${wide}×${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  test('A01, A03: Tab reaches everything, the banner hides nothing focused, and nothing traps it', async () => {
    const { page } = await open();
    const seen: string[] = [];
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return { name: 'body', isHidden: false };
        // A link that is broken over two lines has a box that is not all its own.
        const { left, top, width: wide, height } = element.getClientRects()[0]!;
        const top_ = document.elementFromPoint(left + Math.min(wide / 2, 20), top + Math.min(height / 2, 10));
        return {
          name: `${element.tagName} ${element.textContent?.trim() || element.getAttribute('name')}`,
          isHidden: !element.contains(top_) && !top_?.contains(element) && !element.closest('label')?.contains(top_),
        };
      });
      expect(focus.isHidden, `${focus.name} is hidden`).toBe(false);
      if (seen.length > 5 && focus.name === seen[0]) break;
      seen.push(focus.name);
    }
    expect(seen.slice(0, 5).join(' | ')).toContain(labels.accept);
    expect(seen.some((name) => name === 'BUTTON Cookie preferences')).toBe(true);
    expect(seen.length).toBeLessThan(120);
  });
});
