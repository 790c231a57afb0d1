import { describe, expect, test } from 'vitest';
import { languages, wordsIn } from '../../src/words/index.ts';
import { isSideways, violations } from '../support/axe.ts';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { textsOf } from '../support/catalogue.ts';
import { bannerIn, panelIn } from '../support/controls.ts';
import { organizationsOf } from '../support/model.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';
import { representatives } from '../support/templates.ts';
import { mistakesIn } from '../support/valid-html.ts';

const { visitor, reader } = useBrowser('languages');

const pages = builtPages('languages').filter(({ owner }) => owner !== undefined);
const named = (all: readonly BuiltPage[]) => all.map((page) => [page.path, page] as const);
const organizations = organizationsOf('languages')
  .flatMap(({ languages: each }) => each)
  .map((organization) => [`${organization.id} in ${organization.language}`, organization] as const);

/** English sentences that no page in another language may have: those that are not a part of a longer word or name. */
const english = textsOf(wordsIn('en')).filter((text) => /^[A-Z][a-z]+ [a-z]+ [^{}]*$/.test(text));

const opener = ({ page }: Visitor) => page.locator('footer button[commandfor=preferences]');

test('there are pages in German and Arabic, and translations of them into English and French', () => {
  const found = new Set(pages.map(({ owner }) => owner!.language));
  expect([...found].sort()).toEqual(['ar', 'de', 'en', 'fr']);
  expect(languages).toEqual(expect.arrayContaining([...found]));
  expect(english.length).toBeGreaterThan(40);
});

test.each(named(pages))(
  '%s names its language and direction, is valid, and has no sentence in English unless that is its language',
  async (path, page) => {
    const { language, direction } = wordsIn(page.owner!.language);
    const [html] = page.find('html');
    expect([html?.attributes['lang'], html?.attributes['dir'] ?? 'ltr']).toEqual([language, direction]);
    expect(await mistakesIn(page.html, `${path}index.html`)).toEqual([]);
    const isEnglish = page.owner!.language === 'en';
    expect(isEnglish ? [] : english.filter((text) => page.html.includes(text))).toEqual([]);
  },
);

test.each(
  named(
    organizations.flatMap(([, organization]) => representatives(pages.filter(({ owner }) => owner === organization))),
  ),
)(
  'A04, A07: axe finds nothing on %s at 320 px, nor with the panel open, and it scrolls one way only',
  async (_, page) => {
    const visit = await reader({ viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
    await visit.open(page.path);
    expect([await violations(visit), await isSideways(visit)]).toEqual([[], false]);
    await opener(visit).click();
    await panelIn(visit.page).waitFor();
    expect([await violations(visit, ['dialog']), await isSideways(visit)]).toEqual([[], false]);
  },
);

describe.each(organizations)('a visitor of %s', (_, { id, language, urls, policies, consent }) => {
  const words = wordsIn(language);
  const { labels, states } = words.consent;
  const record = (visit: Visitor) =>
    visit.page.evaluate((key) => JSON.parse(localStorage.getItem(key)!) as Record<string, unknown>, `consent:${id}`);

  test('is asked and answered in the language of the page, and the record names it and both texts', async () => {
    const visit = await visitor();
    await visit.open(`${urls.hub}${policies[0]!.id}/`);
    const banner = bannerIn(visit.page);
    await banner.getByRole('button', { name: labels.accept, exact: true }).click();
    const status = visit.page.locator('footer [data-status]');
    await expect.poll(() => status.innerText()).toContain(states.on.split('{on}')[1]!.trim());
    await expect.poll(() => status.innerText()).toContain(words.dateInWords(new Date().toISOString().slice(0, 10)));
    expect(await record(visit)).toMatchObject({
      language: wordsIn(consent!.textLanguage).language,
      sha256: policies[0]!.current.canonical.sha256,
      notice: consent!.notice.sha256,
    });
  });

  test('finds what is saved, and checks it, in that language', async () => {
    const visit = await visitor();
    await visit.open(urls.cookies);
    await bannerIn(visit.page).getByRole('button', { name: labels.decline, exact: true }).click();
    await visit.open(urls.choices);
    const { savedChoices: say } = words;
    await visit.page.getByRole('button', { name: say.verify, exact: true }).click();
    const [start] = say.script.same.split('{version}');
    await expect.poll(() => visit.page.locator('[data-part=result]').innerText()).toContain(start!.trim());
  });
});

describe('a text that is not there in the language of the page', () => {
  const owner = organizations.map(([, organization]) => organization).find(({ language }) => language === 'en')!;
  const say = wordsIn('en').translations;
  const pageAt = (path: string): BuiltPage => pages.find((page) => page.path === path)!;
  const fallback = pageAt(`${owner.urls.hub}nutzungsbedingungen/`);

  test('is shown as its source has it, in its language, under a notice in that of the page', () => {
    expect(fallback.html).toContain(say.missing(say.named['de']!));
    const inGerman = fallback
      .find('div', 'article', 'section')
      .filter(({ attributes }) => attributes['lang'] === wordsIn('de').language);
    expect(inGerman).not.toEqual([]);
    expect(fallback.html).toContain('Melden Sie Ihr Schiff 2 Stunden vor der Einfahrt an.');
    const [, contents] = /<nav class="contents".*?<ol([^>]*)>/s.exec(fallback.html) ?? [];
    expect(contents).toContain(`lang="${wordsIn('de').language}"`);
  });

  test('is kept from search engines, and is no page in that language for them', () => {
    const robots = (page: BuiltPage) =>
      page
        .find('meta')
        .filter(({ attributes: { name, content } }) => name === 'robots' && content?.includes('noindex'));
    const translated = pageAt(`${owner.urls.hub}datenschutz/`);
    expect([robots(fallback).length, robots(translated).length]).toEqual([1, 0]);
    const alternates = (page: BuiltPage) =>
      page.find('link').flatMap(({ attributes: { hreflang } }) => (hreflang === undefined ? [] : [hreflang]));
    expect([alternates(fallback), alternates(translated)]).toEqual([[], expect.arrayContaining(['de', 'en'])]);
  });

  test('has no dated page in that language', () => {
    expect(pageAt(`${owner.urls.hub}datenschutz/2026-09-01/`)).toBeDefined();
    expect(pageAt(`${owner.urls.hub}datenschutz/2026-02-01/`)).toBeUndefined();
    expect(pageAt(`${owner.urls.sourceBase}/datenschutz/2026-02-01/`)).toBeDefined();
  });
});
