import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { noticeUrl } from '../../src/model/pages/urls.ts';
import { isInItsLanguage } from '../../src/model/translations/fallback.ts';
import { builtSite, inAllLanguages, organizationsOf, publicSites } from '../support/model.ts';
import { builtFiles } from '../support/pages.ts';
import type { SiteName } from '../support/sites.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Words in the order in which they are read; how they are set and punctuated is not part of the comparison. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text below a node, without the parts that are no text of the policy. */
function textOf(node: Node, isLeftOut: (classes: string[]) => boolean): string {
  if ('value' in node) return node.value;
  const classes = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '').split(' ') : [];
  if (!('childNodes' in node) || isLeftOut(classes)) return '';
  // A cell and a paragraph end a word.
  return `${node.childNodes.map((child) => textOf(child, isLeftOut)).join('')} `;
}

const find = (node: Node, tag: string): Node | undefined =>
  'tagName' in node && node.tagName === tag
    ? node
    : 'childNodes' in node
      ? node.childNodes.map((child) => find(child, tag)).find(Boolean)
      : undefined;

/** State, contents, controls and the foot of a version say something about the text, and are not part of it. */
const around = ['owner', 'state-line', 'print-only', 'notice', 'related', 'contents', 'inline-preferences', 'version'];

const texts = publicSites().flatMap((site) =>
  builtFiles(site)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [site, file] as const),
);
const pageOf = (site: SiteName, file: string): string =>
  `${builtSite(site).folder}/${file.replace(/\.md$/, '/index.html')}`;
/** What a version publishes now is a page at the version's own address, and not at that of its fingerprint. */
const versions = texts.filter(([site, file]) => existsSync(pageOf(site, file)));

describe.each(versions)('%s: %s', (site, file) => {
  const folder = builtSite(site).folder;
  const bytes = readFileSync(`${folder}/${file}`);
  const html = readFileSync(pageOf(site, file), 'utf8');

  test('the visible text of the page is that of the canonical text', () => {
    const page = textOf(find(parse(html), 'article')!, (classes) => classes.some((name) => around.includes(name)));
    const { html: canonical } = markdownToHtml(bytes.toString('utf8'), { features: { frontmatter: true } });
    expect(words(page)).toEqual(words(textOf(parse(canonical), () => false)));
  });

  test('R02: the fingerprint on the page is that of the bytes served', () => {
    expect(html).toContain(`<code>${createHash('sha256').update(bytes).digest('hex')}</code>`);
  });
});

describe.each(publicSites())('on “%s”', (name) => {
  const published = inAllLanguages(name)
    .flatMap(({ policies }) => policies.flatMap((policy) => policy.versions))
    .filter(isInItsLanguage);
  const served = texts.filter(([site]) => site === name).map(([, file]) => `/${file}`);
  // What is not versioned has no fingerprint to be at.
  const bySha256 = published
    .filter(({ isVersioned }) => isVersioned)
    .flatMap(({ url, canonical, earlier }) =>
      [canonical, ...earlier.map((each) => each.canonical)].map(
        ({ sha256 }) => [`${url}${sha256}.md`, sha256] as const,
      ),
    );

  test('every version has its canonical text, each text it ever had is at its fingerprint, and nothing else is', () => {
    const notices = organizationsOf(name).flatMap(({ urls, notices: all }) =>
      all.map(({ sha256 }) => noticeUrl(urls, sha256)),
    );
    const expected = [...published.map(({ markdownUrl }) => markdownUrl), ...bySha256.map(([url]) => url), ...notices];
    expect(served.sort()).toEqual(expected.sort());
  });

  test('R02: the bytes at the address of a fingerprint have that fingerprint', () => {
    for (const [url, sha256] of bySha256) {
      const bytes = readFileSync(builtSite(name).folder + url);
      expect([url, createHash('sha256').update(bytes).digest('hex')]).toEqual([url, sha256]);
    }
  });
});

test('R02: the tests have a version with texts from before its corrections', () => {
  const earlier = organizationsOf('site').flatMap(({ policies }) =>
    policies.flatMap((policy) => policy.versions.flatMap((version) => version.earlier)),
  );
  expect(earlier).toHaveLength(2);
  const pages = builtFiles('site').filter((file) => /[0-9a-f]{64}\/index\.html$/.test(file));
  expect(pages.map((file) => `/${file}`).sort()).toEqual(earlier.map(({ url }) => `${url}index.html`).sort());
});
