import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/words/index.ts';
import { builtSite, inAllLanguages, publicSites } from '../support/model.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';
import type { SiteName } from '../support/sites.ts';

const ORIGIN = 'https://policies.example';
const sites: SiteName[] = ['languages', ...publicSites()];

/** What a page tells search engines of its other languages: addresses by language. */
const alternatesOf = (page: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    page
      .find('link')
      .filter(({ attributes }) => attributes['hreflang'])
      .map(({ attributes }) => [attributes['hreflang']!, attributes['href']!.replace(ORIGIN, '')]),
  );
const pickerOf = ({ html }: BuiltPage): string => /<nav class="languages".*?<\/nav>/s.exec(html)?.[0] ?? '';
const linksIn = (picker: string) =>
  [...picker.matchAll(/<a href="([^"]+)" lang="([^"]+)" hreflang="([^"]+)"[^>]*>\s*([^<]*?)\s*<\/a>/g)].map(
    ([, href = '', lang = '', hreflang = '', name = '']) => ({ href, lang, hreflang, name }),
  );

describe.each(sites)('the languages of “%s”', (site) => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));

  test('are told to search engines by both sides, with the source for all others', () => {
    for (const page of pages.values()) {
      const alternates = alternatesOf(page);
      const { 'x-default': source, ...languages } = alternates;
      if (source === undefined) continue;
      expect(Object.values(languages), page.path).toContain(page.path);
      expect(Object.values(languages), page.path).toContain(source);
      for (const href of Object.values(languages))
        expect([href, alternatesOf(pages.get(href)!)]).toEqual([href, alternates]);
    }
  });
  test('are links to pages that are there, each under its own name', () => {
    for (const page of pages.values()) {
      for (const { href, lang, hreflang, name } of linksIn(pickerOf(page))) {
        const target = pages.get(href);
        expect([page.path, href, target !== undefined]).toEqual([page.path, href, true]);
        const words = wordsIn(target!.owner!.language);
        expect([href, lang, hreflang, name]).toEqual([
          href,
          words.language,
          target!.owner!.language,
          words.languageName,
        ]);
      }
      expect([page.path, pickerOf(page) !== '', linksIn(pickerOf(page)).length > 1]).toEqual([
        page.path,
        pickerOf(page) !== '',
        pickerOf(page) !== '',
      ]);
    }
  });
  test('are the language of each page, and of each text on it', () => {
    for (const { path, html, owner } of pages.values()) {
      if (!owner) continue;
      const { language, direction } = wordsIn(owner.language);
      const dir = direction === 'rtl' ? ' dir="rtl"' : '';
      expect([path, html.includes(`<html lang="${language}"${dir}>`)]).toEqual([path, true]);
    }
  });
  test('the source keeps its addresses, and each other language has its tag before the rest', () => {
    for (const { urls, language, languages } of inAllLanguages(site)) {
      const isSource = languages[0]!.language === language;
      expect(urls.base).toBe(isSource ? urls.sourceBase : `${urls.sourceBase}/${language}`);
      expect(existsSync(`${builtSite(site).folder}${urls.hub}index.html`)).toBe(true);
    }
  });
});
