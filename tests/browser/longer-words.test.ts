import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { isSideways } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { panelIn } from '../support/controls.ts';
import { builtPages, isAsking } from '../support/pages.ts';
import { representatives } from '../support/templates.ts';

const { visitor } = useBrowser();
const pages = representatives(builtPages('site')).filter(({ path }) => path !== '/404.html');

/** Every text of a page with accents above its letters, and 40 % longer, as if in a language of long words. */
const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const accented = (text: string): string => text.replace(/[aeiouAEIOU]/g, (letter) => `${letter}\u0302`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ parentElement: element }) => {
      const isRead = !element?.closest('script, style, code, pre, option');
      return isRead ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    });
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const words = node.data.trim();
      // Every word becomes longer, as in German; the number of words stays.
      if (words !== '')
        node.data = accented(words.replace(/\p{L}+/gu, (word) => word + word.slice(-Math.ceil(word.length * 0.4))));
    }
  });

const mirror = (page: Page): Promise<void> => page.evaluate(() => void (document.documentElement.dir = 'rtl'));

/** Texts that stick out of their box, by their words: a label in a button, a heading in a card. */
const clippedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, h1, h2, h3, legend, label, td, th, li, a')]
      .filter(
        (element) =>
          element.clientWidth > 1 && element.checkVisibility() && !element.closest('thead, .visually-hidden'),
      )
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
      )
      .map((element) => element.textContent.trim().slice(0, 60)),
  );

test.each(pages.map((page) => [page.path, page] as const))(
  'A04: at 320 px much longer words fit on %s, read from either side',
  async (path, page) => {
    const visit = await visitor({ viewport: { width: 320, height: 800 } });
    await visit.open(path);
    await lengthen(visit.page);
    expect([await isSideways(visit), await clippedIn(visit.page)]).toEqual([false, []]);
    await mirror(visit.page);
    expect([await isSideways(visit), await clippedIn(visit.page)]).toEqual([false, []]);
    if (!isAsking(page)) return;
    await visit.page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog#preferences')!.showModal());
    await panelIn(visit.page).waitFor();
    expect([await isSideways(visit), await clippedIn(visit.page)]).toEqual([false, []]);
  },
);
