import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { visitor } = useBrowser();

/** An organization with as many documents as its header has to fit, of which some have long names. */
function addDocuments(): void {
  const list = document.querySelector('.documents ul')!;
  for (let count = list.children.length; count < 13; count++) {
    const item = list.lastElementChild!.cloneNode(true) as HTMLElement;
    item.querySelector('a')!.textContent = `Data processing agreement for resellers, with its annexes, no. ${count}`;
    list.append(item);
  }
}

describe('the way around', () => {
  test.each([320, 768, 1280])('ten documents with long names fit at %i px', async (width) => {
    const visit = await visitor({ viewport: { width, height: 700 }, javaScriptEnabled: true });
    await visit.open('/tidewater/privacy/');
    await visit.page.evaluate(addDocuments);
    const { page } = visit;
    if (width < 768) await page.locator('.documents summary').click();
    expect(await page.locator('.documents a:visible').count()).toBe(13);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('on a narrow screen the documents open without a script, by keyboard', async () => {
    const { page, open } = await visitor({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });
    await open('/harbour/privacy/');
    const document = page.locator('.documents a').first();
    expect(await document.isVisible()).toBe(false);
    await page.locator('.documents summary').focus();
    await page.keyboard.press('Enter');
    expect(await document.isVisible()).toBe(true);
  });

  test('on a wide screen they are all in sight, in print none', async () => {
    const { page, open } = await visitor({ viewport: { width: 1280, height: 700 } });
    await open('/harbour/privacy/');
    expect(await page.locator('.documents a:visible').count()).toBe(6);
    expect(await page.locator('.documents summary').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.documents a:visible, .trail a:visible').count()).toBe(0);
  });
});

test('the font of an organization is loaded, and its logo is that of the scheme', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, open } = await visitor({ colorScheme });
    await open('/tidewater/privacy/');
    expect(await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status))).toEqual([
      'loaded',
    ]);
    const source = await page.locator('.home img').evaluate((image: HTMLImageElement) => image.currentSrc);
    expect(source.includes(colorScheme === 'dark' ? '7fd6e0' : '00606b')).toBe(true);
  }
});

test('after a choice by keyboard the frame of the focus is around the text, inside the window', async () => {
  const { page, open } = await visitor({ viewport: { width: 320, height: 700 } });
  await open('/harbour/privacy/');
  await page.locator('[data-banner] [data-choice=decline]').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const styles = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(main.firstElementChild!);
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const { left, right } = main.firstElementChild!.getBoundingClientRect();
    return {
      main: getComputedStyle(main).outlineStyle,
      text: outlineStyle,
      isInside: left >= reach && right + reach <= innerWidth,
    };
  });
  expect(styles).toEqual({ main: 'none', text: 'solid', isInside: true });
});
