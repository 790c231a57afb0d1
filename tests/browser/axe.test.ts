import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { asking, builtPages } from '../support/pages.ts';

const { visitor } = useBrowser();

async function violations({ page }: Visitor): Promise<string[]> {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })(); void 0`);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
  });
}

/** What a visitor does on a page, one after the other; it is looked at before and after each. */
const steps: Record<string, (visit: Visitor) => Promise<void>> = {
  'the panel open': ({ page }) => page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click(),
  accepted: ({ page }) => page.locator('dialog').getByRole('button', { name: 'Accept all' }).click(),
  declined: async ({ page }) => {
    await page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Decline all' }).click();
  },
};

// Nothing in the styles depends on width and scheme together: two of the four combinations show them all.
describe.each([[320, 'dark'], [1280, 'light']] as const)('at %i px, %s', (width, colorScheme) => {
  test.each(builtPages().map(({ path }) => path))('A04, A07: axe finds nothing on %s, and it scrolls one way only, in every state of consent', async (path) => {
    const visit = await visitor({ viewport: { width, height: 800 }, colorScheme });
    const findings: string[] = [];
    const look = async (state: string) => {
      findings.push(...(await violations(visit)).map((finding) => `${state}: ${finding}`));
      if (await visit.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) findings.push(`${state}: scrolls sideways`);
    };
    await visit.open(path === '/404.html' ? '/nothing-here/' : path);
    await look('on arrival');
    if (asking.includes(path.split('/')[1] ?? '')) {
      for (const [state, step] of Object.entries(steps)) {
        await step(visit);
        await look(state);
      }
    }
    expect(findings).toEqual([]);
  });
});
