import { expect, test } from 'vitest';
import { builtPages } from '../support/pages.ts';

test.each(builtPages().map((page) => [page.path, page] as const))(
  '%s has exactly one h1, and no level is skipped',
  (_, page) => {
    expect(page.find('h1')).toHaveLength(1);
    const levels = page
      .find('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
      .filter(({ attributes }) => attributes['id'] !== 'banner-title' && attributes['id'] !== 'preferences-title')
      .map(({ tag }) => Number(tag[1]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 3) + 1)).toEqual([]);
  },
);
