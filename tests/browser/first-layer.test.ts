import { describe, expect, test } from 'vitest';
import type { Organization } from '../../src/model/organization.ts';
import { words } from '../../src/words/index.ts';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { bannerIn, labels, said } from '../support/controls.ts';
import { looksIn } from '../support/looks.ts';
import { organizationsOf, publicSites } from '../support/model.ts';
import type { SiteName } from '../support/sites.ts';

const { reader } = useBrowser();

interface Asking {
  site: SiteName;
  organization: Organization;
  consent: NonNullable<Organization['consent']>;
}

/** Every organization that has something to ask or to tell, once for each notice of it. */
const asking = new Map(
  publicSites()
    .flatMap((site) => organizationsOf(site).map((organization) => ({ site, organization })))
    .flatMap(({ site, organization }): [string, Asking][] => {
      const { id, consent } = organization;
      return consent ? [[`${id} ${consent.notice.sha256}`, { site, organization, consent }]] : [];
    }),
);
const named = [...asking.values()].map((each) => [`${each.organization.id} of “${each.site}”`, each] as const);

async function arrive({ site, organization }: Asking, height = 568): Promise<Visitor> {
  const visit = await reader({ at: site, viewport: { width: 320, height } });
  await visit.open(organization.urls.cookies);
  await bannerIn(visit.page).waitFor();
  return visit;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

test.each(named)(
  'B10: the banner of %s says who asks, for what, with whose tools, on which ground, and how to change it',
  async (_, each) => {
    const { organization, consent } = each;
    const { page } = await arrive(each);
    const text = oneLine(await bannerIn(page).innerText());
    expect(text).toContain(organization.name);
    expect(text).toContain(words.consent.banner.changeLater);
    for (const { name, shortForm, basis, interest, trackers } of consent.purposes) {
      const vendors = trackers.filter(({ runs }) => runs === 'this-site').map(({ vendor }) => vendor);
      expect(vendors).not.toEqual([]);
      for (const part of [`${name}: ${shortForm}; `, ...vendors]) expect(text).toContain(part);
      if (basis !== 'consent') expect(text).toContain(interest === 'not-stated' ? 'not stated' : interest);
    }
    const asks = consent.purposes.some(({ basis }) => basis === 'consent');
    expect(text.includes(words.consent.banner.asks(organization.name))).toBe(asks);
    const links = await bannerIn(page)
      .getByRole('link')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual([organization.urls.cookies, consent.policyUrl]);
  },
);

test.each(named)('the banner of %s names cookies where these pages set some, and nowhere else', async (_, each) => {
  const { page } = await arrive(each);
  const setsCookies = each.consent.purposes
    .flatMap(({ trackers }) => trackers.filter(({ runs }) => runs === 'this-site'))
    .some(({ items = [] }) => items.some(({ kind }) => kind === 'cookie'));
  // The names of a control and of a policy are no statement.
  const text = (await bannerIn(page).innerText())
    .replaceAll(labels.open, '')
    .replaceAll(each.consent.notice.policyTitle, '');
  expect(/cookie/i.test(text)).toBe(setsCookies);
});

test.each(named)('B03, B04, B05: the two answers in the banner of %s are alike', async (_, each) => {
  for (const options of [{}, { forcedColors: 'active', colorScheme: 'dark' }] as const) {
    const { page } = await arrive(each);
    await page.emulateMedia(options);
    const [accept, decline, ...others] = await looksIn(bannerIn(page));
    expect([accept?.choice, decline?.choice, others]).toEqual(['accept', 'decline', []]);
    expect([accept?.tag, accept?.look]).toEqual([decline?.tag, decline?.look]);
  }
});

describe('A04: on a small screen', () => {
  /** Each row of buttons, and the sentence that is longest. */
  const show = ({ page }: Visitor, offers: string) =>
    bannerIn(page).evaluate(
      (banner, [row, sentence]) => {
        banner.querySelector('[data-status]')!.textContent = sentence;
        for (const part of banner.querySelectorAll<HTMLElement>('[data-ask]')) part.hidden = false;
        for (const part of banner.querySelectorAll<HTMLElement>('.actions')) part.hidden = part.dataset['ask'] !== row;
      },
      [offers, said.changed] as const,
    );
  /** Whether everything to press is seen, and where it is. */
  const buttonsIn = ({ page }: Visitor) =>
    bannerIn(page)
      .getByRole('button')
      .filter({ visible: true })
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          return { x, y, isSeen: button.contains(document.elementFromPoint(x, y)) && top + height <= innerHeight };
        }),
      );

  test.each(named)('the banner of %s takes half of it at most, and only its words scroll', async (_, each) => {
    const visit = await arrive(each);
    const banner = bannerIn(visit.page);
    const height = async () => (await banner.boundingBox())!.height;
    const heights = [await height()];
    const rows = await banner.locator('.actions').evaluateAll((all) => all.map((row) => row.getAttribute('data-ask')));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      await show(visit, row!);
      heights.push(await height());
      const before = await buttonsIn(visit);
      await banner.evaluate((element) => {
        for (const part of [element, ...element.querySelectorAll('*')]) part.scrollTop = 10_000;
      });
      expect(before.map(({ isSeen }) => isSeen)).toEqual([true, true, true]);
      expect(await buttonsIn(visit)).toEqual(before);
      expect(await banner.evaluate((element) => element.scrollTop)).toBe(0);
      // All of its words can be read.
      const { end, bottom } = await banner.locator('.banner-words').evaluate((element) => ({
        end: element.lastElementChild!.getBoundingClientRect().bottom,
        bottom: element.getBoundingClientRect().bottom,
      }));
      expect(end).toBeLessThanOrEqual(bottom + 1);
    }
    for (const each of heights) expect(each).toBeLessThanOrEqual(568 / 2);
  });
});
