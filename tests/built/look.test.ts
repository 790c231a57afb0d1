import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../src/model/pages/way.ts';
import { builtFiles, builtPages, distinctPages, type BuiltPage } from '../support/pages.ts';

const site = builtPages('site');
const pageAt = (path: string): BuiltPage => site.find((page) => page.path === path)!;
const headerOf = ({ html }: BuiltPage): string => /<header class="site-header">.*?<\/header>/s.exec(html)![0];
const securityPolicy = (page: BuiltPage): string =>
  page.find('meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')!.attributes[
    'content'
  ]!;
const fontDirective = (page: BuiltPage): string | undefined =>
  securityPolicy(page)
    .split('; ')
    .find((directive) => directive.startsWith('font-src'));

describe('every page has its way around', () => {
  const pages = distinctPages().filter(({ owner }) => owner);

  test('the header of every page leads to the hub and to every document, and marks one at most', () => {
    for (const page of pages) {
      const header = headerOf(page).replace(/<nav class="languages".*?<\/nav>/s, '');
      const hrefs = [page.owner!.urls.hub, ...documentsOf(page.owner!).map(({ href }) => href)];
      expect(
        hrefs.filter((href) => !header.includes(`href="${href}"`)),
        page.path,
      ).toEqual([]);
      expect(header.match(/aria-current/g)?.length ?? 0, page.path).toBeLessThanOrEqual(1);
    }
    expect(pages.length).toBeGreaterThan(50);
  });

  test('the current document is marked, and pages below it lead up to it', () => {
    const [policy, history] = [pageAt('/harbour/privacy/'), pageAt('/harbour/privacy/history/')];
    expect(headerOf(policy)).toContain('href="/harbour/privacy/" aria-current="page"');
    expect(headerOf(history)).toContain('href="/harbour/privacy/" aria-current="true"');
    const trail = /<nav class="trail".*?<\/nav>/s.exec(history.html)![0];
    expect([...trail.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/',
      '/harbour/',
      '/harbour/privacy/',
    ]);
  });
});

describe('an organization looks like itself', () => {
  test('its header has its logo in both schemes, and leads to its own website', () => {
    const header = headerOf(pageAt('/tidewater/privacy/'));
    expect(header).toMatch(/<source media="\(prefers-color-scheme: dark\)" srcset="data:image\/svg\+xml,/);
    expect(header).toMatch(/<img src="data:image\/svg\+xml,[^"]*" alt width="48" height="32">/);
    expect(header).toContain('<a href="https://www.tidewater.example/">www.tidewater.example</a>');
    expect(header).toContain('<a href="https://www.tidewater.example/tables">Tide tables</a>');
  });

  test('its font is preloaded, and allowed on its pages and nowhere else', () => {
    const [file] = builtFiles('site').filter((each) => each.endsWith('.woff2'));
    expect(file).toMatch(/^tidewater\/assets\/text\.[0-9a-f]{8}\.woff2$/);
    for (const page of site) {
      const isTidewaters = page.owner?.id === 'tidewater';
      expect(fontDirective(page), page.path).toBe(isTidewaters ? "font-src 'self'" : undefined);
      expect(page.html.includes(`<link rel="preload" href="/${file}" as="font"`), page.path).toBe(isTidewaters);
    }
  });

  test('B04: its own labels of the two answers are in the banner and in the preferences', () => {
    const buttons = pageAt('/tidewater/privacy/').find('button');
    const labels = buttons.filter(({ attributes }) => attributes['data-choice']).map(({ text }) => text);
    expect(labels).toContain('Allow all');
    expect(labels).toContain('Reject all');
    expect(labels).not.toContain('Accept all');
  });

  test('an ornament without contrast colours no text', () => {
    const [style] = pageAt('/tidewater/privacy/').find('style');
    const withAccent = style!.text.match(/[\w-]+:[^;{}]*var\(--accent\)/g) ?? [];
    const properties = withAccent.map((declaration) => declaration.split(':')[0]);
    expect([...new Set(properties)].sort()).toEqual(['border-inline-start', 'border-top', 'box-shadow']);
  });
});
