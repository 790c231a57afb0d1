import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Visitor } from './browser.ts';
import { isAsking, type BuiltPage } from './pages.ts';
import { declineInPanel, inPanel, openPanel } from './controls.ts';

/** What a choice changes on a page: the rest of it is as it was on arrival. */
const OF_CONSENT = ['[data-banner]', 'dialog', '.inline-preferences', 'main [data-part]', 'footer'];

// The same without comments and spaces: browsers read it in half of the time, and they read it on every page.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page as it is now, or in parts of it. */
export async function violations({ page }: Visitor, parts?: readonly string[]): Promise<string[]> {
  const hasAxe = await page.evaluate(() => 'axe' in window);
  // Evaluated by the debugger, which the page's own policy does not bind.
  if (!hasAxe) await page.evaluate(`(() => { ${axeSource} })(); void 0`);
  return page.evaluate(async (selectors) => {
    const include = selectors?.filter((selector) => document.querySelector(selector));
    const context = include ? { include: include.map((selector) => [selector]) } : document;
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(context, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, parts);
}

/** What a visitor does on a page that asks, one after the other. */
const steps = {
  'the panel open': ({ page }: Visitor) => openPanel(page),
  accepted: ({ page }: Visitor) => inPanel(page, 'accept').click(),
  declined: ({ page }: Visitor) => declineInPanel(page),
};
export type State = keyof typeof steps;

export const isSideways = ({ page }: Visitor): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What is wrong with a page on arrival, and in each of the states that come after it. */
export async function findingsOn(visit: Visitor, page: BuiltPage, states: readonly State[]): Promise<string[]> {
  const findings: string[] = [];
  const look = async (state: string, parts?: readonly string[]) => {
    findings.push(...(await violations(visit, parts)).map((finding) => `${state}: ${finding}`));
    if (await isSideways(visit)) findings.push(`${state}: scrolls sideways`);
  };
  if (page.path === '/404.html') await visit.open('/nothing-here/', 404);
  else await visit.open(page.path);
  await look('on arrival');
  for (const state of isAsking(page) ? states : []) {
    await steps[state](visit);
    await look(state, OF_CONSENT);
  }
  return findings;
}
