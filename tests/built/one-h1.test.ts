import { expect, test } from 'vitest';
import { distinctPages, type BuiltPage } from '../support/pages.ts';

const ownTitles = ['banner-title', 'preferences-title'];

/** Levels of the headings of the document: banner and panel have their own. */
const levelsOf = (page: BuiltPage): number[] =>
  page
    .find('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
    .filter(({ attributes }) => !ownTitles.includes(attributes['id'] ?? ''))
    .map(({ tag }) => Number(tag[1]));

test('every page has exactly one h1', () => {
  const others = distinctPages().filter((page) => page.find('h1').length !== 1);
  expect(others.map(({ site, path }) => `${site}: ${path}`)).toEqual([]);
});

test('no page skips a level of its headings', () => {
  const skips = (levels: number[]) => levels.some((level, index) => level > (levels[index - 1] ?? 3) + 1);
  const skipping = distinctPages().filter((page) => skips(levelsOf(page)));
  expect(skipping.map(({ site, path }) => `${site}: ${path}`)).toEqual([]);
});
