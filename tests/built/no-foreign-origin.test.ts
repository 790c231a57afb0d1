import { expect, test } from 'vitest';
import { publicSites } from '../support/model.ts';
import { builtPages, type BuiltPage, type Found } from '../support/pages.ts';

const loading = ['script', 'img', 'iframe', 'link', 'source', 'video', 'audio', 'embed', 'object', 'input'];

const isForeign = (url: string | undefined): boolean =>
  url !== undefined && !url.startsWith('/') && !url.startsWith('data:image/svg+xml,');

function loadedBy({ tag, attributes }: Found): (string | undefined)[] {
  // They say where the page is, in this language and in others, and load nothing.
  if (tag === 'link' && (attributes['rel'] === 'canonical' || attributes['hreflang'])) return [];
  const href = tag === 'link' ? attributes['href'] : undefined;
  return [attributes['src'], attributes['srcset'], attributes['data'], href];
}

const foreignIn = (page: BuiltPage) =>
  page
    .find(...loading)
    .flatMap(loadedBy)
    .filter(isForeign);

/**
 * Nothing of these may be loaded from elsewhere, before a choice or after it: trackers are started by the island only.
 */
test.each(publicSites())('B02: no page of “%s” loads anything from another host, or prepares it', (site) => {
  for (const page of builtPages(site)) {
    expect(foreignIn(page), page.path).toEqual([]);
    const links = page.find('link').filter(({ attributes }) => !attributes['hreflang']);
    const kinds = links.map(({ attributes }) => attributes['rel']);
    const { font } = page.owner?.look ?? {};
    const own = [...(page.owner ? ['alternate'] : []), ...(font ? ['preload'] : [])];
    expect(kinds, page.path).toEqual(['canonical', ...own, 'icon']);
    const fontFace = /^@font-face\{font-family:own;src:url\(\/[\w./-]+\)format\("woff2"\);font-display:optional\}/;
    const styles = page.find('style').map(({ text }) => (font ? text.replace(fontFace, '') : text));
    expect(styles.join(''), page.path).not.toMatch(/url\(|@import|@font-face/);
  }
});
