import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a page belongs into the sitemap: what it says of itself decides, so that the two cannot differ. Versions that
 * are not in force carry `noindex`, and the dated page of the one in force names its policy's own URL as canonical.
 * `page`: an absolute URL. `folder`: where the site is being built. `root`: where it begins on its origin.
 */
export function isInSitemap(page: string, { folder, root }: { folder: string; root: string }): boolean {
  const file = new URL(page).pathname.slice(root.length);
  const html = readFileSync(path.join(folder, file, 'index.html'), 'utf8');
  return (
    !html.includes('<meta name="robots" content="noindex">') && html.includes(`<link rel="canonical" href="${page}">`)
  );
}
