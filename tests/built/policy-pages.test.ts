import { describe, expect, test } from 'vitest';
import type { Version } from '../../src/model/organization.ts';
import { wordsIn } from '../../src/words/index.ts';
import { organizationsOf, publicSites } from '../support/model.ts';
import { builtPages, isAsking, type BuiltPage } from '../support/pages.ts';

/** Every version of a site, with its page. */
function versionsOf(site: BuiltPage['site']): [Version, BuiltPage][] {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));
  const versions = organizationsOf(site).flatMap(({ policies }) => policies.flatMap((policy) => policy.versions));
  return versions.map((version) => [version, pages.get(version.url)!]);
}

/** A short text needs no table of contents. */
const LEAST_SECTIONS = 3;

describe.each(publicSites())('on the page of each version of “%s”', (site) => {
  const versions = versionsOf(site);

  test('are the headings, and the anchors, that the model checked links against', () => {
    for (const [{ prose, url }, page] of versions) {
      const known = new Set(prose.headings.map(({ slug }) => slug));
      const built = page
        .find('h2', 'h3', 'h4', 'h5', 'h6')
        .filter(({ attributes }) => known.has(attributes['id'] ?? ''));
      expect(
        built.map(({ attributes, text }) => [attributes['id'], text]),
        url,
      ).toEqual(prose.headings.map(({ slug, text }) => [slug, text]));
    }
  });

  test('a table of contents lists the sections, where there are enough of them', () => {
    for (const [{ prose, url }, page] of versions) {
      const sections = prose.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
      const contents = page.find('nav').find(({ attributes }) => attributes['class'] === 'contents');
      if (sections.length < LEAST_SECTIONS) expect(contents, url).toBeUndefined();
      else for (const text of sections) expect(contents?.text, url).toContain(text);
    }
  });

  test('is every period in words', () => {
    for (const [{ retention, url }, page] of versions) {
      const cells = page.find('td').map(({ text }) => text.replace(/\s+/g, ' '));
      const periods = retention.flatMap(({ lines }) => lines.flat()).filter((span) => typeof span !== 'string');
      for (const span of periods) if ('words' in span) expect(cells.join('\n'), url).toContain(span.words);
    }
  });

  test('is the date of that version at the top: a change that is published has another', () => {
    for (const [{ url, ...version }, page] of versions) {
      const line = page.find('p').find(({ attributes }) => attributes['class'] === 'state-line');
      expect(line?.text, url).toContain(version.status === 'draft' ? 'draft' : version.dateInWords);
    }
  });

  test('P09: are its version, address and fingerprint, for print; an imprint has its day and no fingerprint', () => {
    for (const [{ id, url, isVersioned, dateInWords, canonical }, page] of versions) {
      const date = isVersioned ? `Version ${id}` : `As of ${dateInWords}`;
      expect(page.html, url).toContain(`${date}, https://policies.example${url}`);
      expect(page.html.includes(canonical.sha256), url).toBe(isVersioned);
    }
  });
});

test.each(publicSites())(
  'A08, P10: every page of an organization on “%s” has the same links at its foot, in order',
  (site) => {
    for (const page of builtPages(site)) {
      if (!page.owner) continue;
      const say = wordsIn(page.owner.language);
      const items = page.find('footer').at(-1)?.text.replace(/\s+/g, ' ').trim();
      const expected = [
        ...page.owner.policies.map(({ title }) => title),
        say.page.cookies,
        say.page.subprocessors,
        say.page.contact,
        ...(page.owner.saleOrSharing ? [say.page.optOut] : []),
        ...(page.owner.links?.footer ?? []).map(({ text }) => text),
        ...(isAsking(page) ? [say.consent.labels.open] : []),
      ];
      expect(items?.replaceAll(' ', ''), page.path).toContain(expected.join('').replaceAll(' ', ''));
    }
  },
);

test.each(publicSites())(
  'G10: every page on “%s” of an organization that sells or shares data links to its opt-out, and no other page does',
  (site) => {
    for (const page of builtPages(site)) {
      const links = page.find('a').filter(({ text }) => text === 'Do Not Sell or Share My Personal Information');
      const { optOut } = page.owner?.saleOrSharing ?? {};
      expect(
        links.map(({ attributes }) => attributes['href']),
        page.path,
      ).toEqual(optOut ? [optOut] : []);
    }
  },
);

test('one of the invented organizations sells or shares data', () => {
  expect(organizationsOf('site').filter(({ saleOrSharing }) => saleOrSharing)).toHaveLength(1);
});

test('no smart punctuation: a quote in the file is the quote on the page', () => {
  const page = builtPages().find(({ path }) => path === '/harbour/privacy/')!;
  const texts = page.find('p').map(({ text }) => text);
  expect(texts.join('\n')).toContain("third parties' marketing");
});
