import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { builtSite, contentSites, publicSites } from '../support/model.ts';
import { builtPages, distinctPages, isAsking, type BuiltPage } from '../support/pages.ts';
import { representatives, templateOf } from '../support/templates.ts';

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

const isSideways = ({ page }: Visitor) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const visitTo = async ({ site, path }: BuiltPage, looks: Parameters<typeof visitor>[0]): Promise<Visitor> => {
  const visit = await visitor({ ...looks, at: site });
  if (path === '/404.html') await visit.open('/nothing-here/', 404);
  else await visit.open(path);
  return visit;
};

/** What is wrong with a page in every state of consent, or on arrival only. */
async function findingsOn(page: BuiltPage, looks: Parameters<typeof visitor>[0], states: string[]): Promise<string[]> {
  const visit = await visitTo(page, looks);
  const findings: string[] = [];
  const look = async (state: string) => {
    findings.push(...(await violations(visit)).map((finding) => `${state}: ${finding}`));
    if (await isSideways(visit)) findings.push(`${state}: scrolls sideways`);
  };
  await look('on arrival');
  if (!isAsking(page)) return findings;
  for (const state of states) {
    await steps[state]!(visit);
    await look(state);
  }
  return findings;
}

const title = ({ site, path }: BuiltPage) => `${path} of “${site}”`;

// Nothing in the styles depends on width and scheme together: two of the four combinations show them all.
describe.each([
  [320, 'dark'],
  [1280, 'light'],
] as const)('at %i px, %s', (width, colorScheme) => {
  const looks = { viewport: { width, height: 800 }, colorScheme };

  test.each(representatives(builtPages('site')).map((page) => [title(page), page] as const))(
    'A04, A07: axe finds nothing on %s, and it scrolls one way only, in every state of consent',
    async (_, page) => expect(await findingsOn(page, looks, Object.keys(steps))).toEqual([]),
  );
});

test('each template is looked at', () => {
  const templates = new Set(representatives(builtPages('site')).map(templateOf));
  expect([...templates].sort()).toEqual(
    [
      ...['changes', 'choices', 'contact', 'cookies', 'history', 'hub', 'not found', 'organizations', 'policy'],
      ...['since', 'subprocessors', 'version'],
    ].sort(),
  );
});

const content = contentSites().flatMap((site) => builtPages(site));
const narrow = { viewport: { width: 320, height: 800 }, colorScheme: 'dark' } as const;

test.each(representatives(content).map((page) => [title(page), page] as const))(
  'A04, A07: axe finds nothing on %s, nor with the panel open, and it scrolls one way only',
  async (_, page) => expect(await findingsOn(page, narrow, ['the panel open'])).toEqual([]),
);

/** What people wrote differs from policy to policy, and so do the colours of organizations. */
const texts = new Map(
  distinctPages()
    .filter((page) => templateOf(page) === 'policy')
    .map((page) => [textOf(page), page]),
);

function textOf({ path, owner }: BuiltPage): string {
  const policy = owner!.policies.find(({ id }) => path === `${owner!.urls.hub}${id}/`);
  return `${path} ${policy!.current.canonical.sha256}`;
}

test.each([...texts.values()].map((page) => [title(page), page] as const))(
  'A07: axe finds nothing in the text of %s',
  async (_, page) => expect(await findingsOn(page, { viewport: { width: 640, height: 800 } }, [])).toEqual([]),
);

test.each(publicSites())('A04: no page of “%s” scrolls sideways at 320 px', async (site) => {
  const visit = await visitor({ at: site, viewport: { width: 320, height: 800 } });
  const sideways: string[] = [];
  for (const page of distinctPages().filter((each) => each.site === site)) {
    await visit.page.goto(builtSite(site).origin + page.path, { waitUntil: 'domcontentloaded' });
    if (await isSideways(visit)) sideways.push(page.path);
  }
  expect(sideways).toEqual([]);
});
