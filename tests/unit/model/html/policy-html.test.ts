import { describe, expect, test } from 'vitest';
import { markdownHtml, PREFERENCES_PLACE } from '../../../../src/model/html/markdown-html.ts';
import { policyHtml } from '../../../../src/model/html/policy-html.ts';
import { canonicalOf, type CanonicalSource } from '../../../../src/model/versions/canonical.ts';
import { readPolicyText } from '../../../../src/model/versions/policy-text.ts';
import { readProse } from '../../../../src/model/versions/prose.ts';
import { words } from '../../../../src/words/index.ts';

const html = (markdown: string, anchors: string[] = []) =>
  policyHtml(markdownHtml(markdown), {
    anchors,
    href: (url) => (url.startsWith('/') ? `/base${url}` : url),
    language: 'en',
  });

describe('a policy’s HTML', () => {
  test('has the anchors it is given, not those of its headings', () =>
    expect(html('## 1. Scope\n\n#### More', ['a', 'b'])).toBe('<h2 id="a">1. Scope</h2>\n<h4 id="b">More</h4>\n'));

  test('is refused where a heading would have no anchor', () =>
    expect(() => html('## One\n\n## Two', ['one'])).toThrow(words.failures.headingsAndAnchors(2, 1)));

  test('leads its links to where the organization’s pages are', () =>
    expect(html('[a](/contact/) [b](https://b.example)')).toContain(
      'href="/base/contact/">a</a> <a href="https://b.example"',
    ));

  test('names rows and columns of a table, and aligns by class, as styles are refused by the page', () => {
    const table = html('| Data | Kept |\n| --- | ---: |\n| Logs | 30 days *(then deleted)* |');
    expect(table).toContain('<table class="rows">');
    expect(table).toContain('<th scope="col">Data</th>');
    expect(table).toContain('<th scope="row">Logs</th>');
    expect(table).toContain(
      '<td class="align-right" data-label="Kept">30 days <em class="note">(then deleted)</em></td>',
    );
    expect(table).not.toContain('style=');
  });

  test('names the footnotes to those who listen only', () =>
    expect(html('Text[^a].\n\n[^a]: Note.')).toContain(
      `<h2 id="footnote-label" class="visually-hidden">${words.footnotes.heading}</h2>`,
    ));
});

describe('a canonical text', () => {
  const source = (body: string, summary?: string[]): CanonicalSource =>
    ({
      organization: 'o',
      policy: 'p',
      id: '2026-01-15',
      language: 'en',
      title: 'A *title*',
      body,
      summary,
      prose: readProse('f', body, 1),
    }) as never;
  const read = (body: string, summary?: string[]) => {
    const canonical = canonicalOf(source(body, summary));
    const anchors = readProse('f', body, 1).headings.map(({ slug }) => slug);
    return readPolicyText(canonical.text, { anchors, preferencesLine: canonical.preferencesLine });
  };

  test('is taken apart into title, summary, headings and body', () =>
    expect(read('\nText.\n\n## Scope\n\nMore.\n', ['One | two.', 'Three.'])).toEqual({
      title: 'A *title*',
      summary: { heading: words.tables.summary, sentences: ['One | two.', 'Three.'] },
      headings: [{ depth: 2, slug: 'scope', text: 'Scope' }],
      body: 'Text.\n\n## Scope\n\nMore.\n',
    }));

  test.each([
    ['at the start', '<CookiePreferences />\n\nText.\n', `${PREFERENCES_PLACE}\n<p>Text.</p>\n`],
    ['between', 'One.\n\n<CookiePreferences />\n\nTwo.\n', `<p>One.</p>\n${PREFERENCES_PLACE}\n<p>Two.</p>\n`],
    ['at the end', 'Text.\n\n<CookiePreferences />\n', `<p>Text.</p>\n${PREFERENCES_PLACE}\n`],
    [
      'after a table',
      '| a |\n| - |\n| b |\n\n<CookiePreferences />\n\nText.',
      `</table>\n${PREFERENCES_PLACE}\n<p>Text.</p>\n`,
    ],
  ])('keeps the place of the preferences: %s', (_, body, expected) => {
    const { body: markdown, preferencesLine } = read(body, ['Short.']);
    expect(markdownHtml(markdown, preferencesLine).replaceAll('""', '""')).toContain(expected);
  });
});
