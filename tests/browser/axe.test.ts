import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { builtPages, isAsking } from '../support/pages.ts';

const { visitor } = useBrowser();

/** What a visitor does on a page, one after the other; it is looked at before and after each. */
const steps: Record<string, (visit: Visitor) => Promise<void>> = {
  'the panel open': ({ page }) =>
    page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click(),
  accepted: ({ page }) => page.locator('dialog').getByRole('button', { name: 'Accept all' }).click(),
  declined: async ({ page }) => {
    await page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Decline all' }).click();
  },
};

/** A version's own page is its policy's page once more: it is looked at narrow only. */
const pages = (width: number) =>
  builtPages()
    .filter(
      (page) => width < 400 || page.html.includes(`<link rel="canonical" href="https://policies.example${page.path}">`),
    )
    .map(({ path }) => path);

// Nothing in the styles depends on width and scheme together: two of the four combinations show them all.
describe.each([
  [320, 'dark'],
  [1280, 'light'],
] as const)('at %i px, %s', (width, colorScheme) => {
  test.each(pages(width))(
    'A04, A07: axe finds nothing on %s, and it scrolls one way only, in every state of consent',
    async (path) => {
      const visit = await visitor({ viewport: { width, height: 800 }, colorScheme });
      const findings: string[] = [];
      const look = async (state: string) => {
        findings.push(...(await violations(visit)).map((finding) => `${state}: ${finding}`));
        if (await visit.page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          findings.push(`${state}: scrolls sideways`);
      };
      await visit.open(path === '/404.html' ? '/nothing-here/' : path);
      await look('on arrival');
      if (isAsking(builtPages().find((page) => page.path === path)!)) {
        for (const [state, step] of Object.entries(steps)) {
          await step(visit);
          await look(state);
        }
      }
      expect(findings).toEqual([]);
    },
  );
});
