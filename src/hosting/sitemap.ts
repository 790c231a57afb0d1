import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a page belongs into the sitemap: what it says of itself decides, so that the two cannot differ. Versions
 * that are
 * not in force carry `noindex`, and the dated page of the one in force names its policy's own URL as canonical.
 * `page`: an absolute URL; `folder`: where the site is being built.
 */
export function isInSitemap(page: string, folder: string): boolean {
  const html = readFileSync(path.join(folder, new URL(page).pathname, 'index.html'), 'utf8');
  return (
    !html.includes('<meta name="robots" content="noindex">') && html.includes(`<link rel="canonical" href="${page}">`)
  );
}
