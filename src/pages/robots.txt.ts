import type { APIRoute } from 'astro';
import { isPreviewed } from '../site.ts';

/**
 * Everything may be read; what should not be found by search carries `noindex` itself. A preview is nobody's to find.
 */
export const GET: APIRoute = ({ site }) =>
  new Response(
    isPreviewed()
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${import.meta.env.BASE_URL}sitemap-index.xml`, site).href}\n`,
  );
