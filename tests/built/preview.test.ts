import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/pages.ts';

const pages = builtPages('preview');
const read = (file: string): string => readFileSync(`${inject('folders').preview}/${file}`, 'utf8');

test('a preview shows drafts, marked as such, and what they would change', () => {
  const draft = pages.find(({ path }) => path === '/lighthouse/privacy/2027-06-01/')!;
  expect(draft.html).toContain('Draft: not final and not in force');
  expect(draft.find('a').map(({ attributes }) => attributes['href'])).toContain(
    '/lighthouse/privacy/2027-06-01/changes/',
  );
  expect(pages.some(({ path }) => path === '/lighthouse/privacy/2027-06-01/changes/')).toBe(true);
});

test('a preview is kept from search engines, page by page and as a whole', () => {
  for (const page of pages.filter(({ path }) => path.startsWith('/lighthouse/')))
    expect([page.path, page.html.includes('<meta name="robots" content="noindex">')]).toEqual([page.path, true]);
  expect(read('robots.txt')).toContain('Disallow: /\n');
});

test('a draft is announced to nobody: no feed, no calendar and no line for language models has it', () => {
  for (const file of ['lighthouse/feed.xml', 'lighthouse/policies.ics', 'llms.txt'])
    expect([file, read(file).includes('2027-06-01')]).toEqual([file, false]);
});
