import { expect, test } from 'vitest';
import { findingsOn, isSideways } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { contentSites } from '../support/model.ts';
import { builtPages, distinctPages, type BuiltPage } from '../support/pages.ts';
import type { SiteName } from '../support/sites.ts';
import { representatives, templateOf } from '../support/templates.ts';

const { reader } = useBrowser();
const title = ({ site, path }: BuiltPage) => `${path} of “${site}”`;

const isContent = (site: SiteName): boolean => contentSites().includes(site);
const content = contentSites().flatMap((site) => builtPages(site));

test.each(representatives(content).map((page) => [title(page), page] as const))(
  'A04, A07: axe finds nothing on %s, nor with the panel open, and it scrolls one way only',
  async (_, page) => {
    const visit = await reader({ at: page.site, viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
    expect(await findingsOn(visit, page, ['the panel open'])).toEqual([]);
  },
);

/** What people wrote differs from policy to policy, and so do the colours of organizations. */
const texts = new Map(
  distinctPages()
    .filter((page) => isContent(page.site) && templateOf(page) === 'policy')
    .map((page) => [textOf(page), page]),
);

function textOf({ path, owner }: BuiltPage): string {
  const policy = owner?.policies.find(({ id }) => path === `${owner.urls.hub}${id}/`);
  return `${path} ${policy?.current.canonical.sha256}`;
}

test.each([...texts.values()].map((page) => [title(page), page] as const))(
  'A07: axe finds nothing in the text of %s',
  async (_, page) => {
    const visit = await reader({ at: page.site, viewport: { width: 640, height: 800 } });
    expect(await findingsOn(visit, page, [])).toEqual([]);
  },
);

// The templates are looked at with the invented organizations (`axe.test.ts`).
test.each(contentSites())('A04: no page of “%s” scrolls sideways at 320 px', async (site) => {
  const visit = await reader({ at: site, viewport: { width: 320, height: 800 } });
  const sideways: string[] = [];
  for (const { path } of distinctPages().filter((page) => page.site === site)) {
    await visit.page.goto(visit.origin + path, { waitUntil: 'domcontentloaded' });
    if (await isSideways(visit)) sideways.push(path);
  }
  expect(sideways).toEqual([]);
});
