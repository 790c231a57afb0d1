import { expect, test } from 'vitest';
import { builtPages, organizationOf } from '../support/pages.ts';

const loading = ['script', 'img', 'iframe', 'link', 'source', 'video', 'audio', 'embed', 'object', 'input'];

/** Nothing of these may be loaded from elsewhere, before a choice or after it: trackers are started by the island only. */
test.each(builtPages().map((page) => [page.path, page] as const))(
  'B02: %s loads nothing from another host, and prepares nothing',
  (_, page) => {
    const foreign = page.find(...loading).flatMap(({ tag, attributes }) => {
      const isLoaded = tag !== 'link' || attributes['rel'] !== 'canonical';
      return [
        attributes['src'],
        attributes['srcset'],
        tag === 'link' ? attributes['href'] : undefined,
        attributes['data'],
      ].filter(
        (url) => isLoaded && url !== undefined && !url.startsWith('/') && !url.startsWith('data:image/svg+xml,'),
      );
    });
    expect(foreign).toEqual([]);
    expect(page.find('link').map(({ attributes }) => attributes['rel'])).toEqual([
      'canonical',
      ...(organizationOf(page) === '' || page.path === '/404.html' ? [] : ['alternate']),
      'icon',
    ]);
    expect(
      page
        .find('style')
        .map(({ text }) => text)
        .join(''),
    ).not.toMatch(/url\(|@import|@font-face/);
  },
);
