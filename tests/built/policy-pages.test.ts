import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/source/tree.ts';
import { asking, builtPages, organizationOf } from '../support/pages.ts';

const pages = builtPages();
const { organizations } = assemble(readContent('content'), { today: '2026-11-21' });
const versions = organizations.flatMap(({ policies }) =>
  policies.flatMap((policy) => policy.versions.map((version) => [version.url, version] as const)),
);

describe.each(versions)('%s', (url, version) => {
  const page = pages.find(({ path }) => path === url)!;
  test('has the headings, and the anchors, that the model checked links against', () => {
    const built = page
      .find('h2', 'h3')
      .filter(({ attributes }) => version.prose.headings.some(({ slug }) => slug === attributes['id']))
      .map(({ attributes, text }) => [attributes['id'], text]);
    expect(built).toEqual(version.prose.headings.map(({ slug, text }) => [slug, text]));
  });
  test('lists its sections in the table of contents', () => {
    const links = page.find('nav').find(({ attributes }) => attributes['class'] === 'contents')?.text ?? '';
    for (const { text } of version.prose.headings.filter(({ depth }) => depth === 2)) expect(links).toContain(text);
  });
  test('gives every period in words and for machines', () => {
    const times = page.find('time').map(({ attributes, text }) => [attributes['datetime'], text]);
    for (const { lines } of version.retention)
      for (const span of lines.flat())
        if (typeof span !== 'string' && 'period' in span) expect(times).toContainEqual([span.period, span.words]);
  });
  test('P09: prints its version and URL', () =>
    expect(page.html).toContain(`Version ${version.id}, https://policies.example${url}`));
});

describe('every page of an organization', () => {
  test.each(pages.filter(({ path }) => path.split('/').length > 2).map((page) => [page.path, page] as const))(
    'A08, P10: %s has the same links at its foot, in the same order',
    (_, page) => {
      const organization = organizations.find(({ id }) => id === organizationOf(page))!;
      const links = page.find('footer').at(-1)?.text.replace(/\s+/g, ' ') ?? '';
      const expected = [
        ...organization.policies.map(({ title }) => title),
        'Cookies and storage',
        'Subprocessors',
        'Contact',
        ...(asking.includes(organization.id) ? ['Cookie preferences'] : []),
      ];
      expect(links).toMatch(new RegExp(expected.join(' ?')));
    },
  );
});

test('no smart punctuation: a quote in the file is the quote on the page', () => {
  const texts = pages
    .find(({ path }) => path === '/altaclario/privacy/')!
    .find('p')
    .map(({ text }) => text);
  expect(texts.join('\n')).toContain("third parties' marketing");
});
