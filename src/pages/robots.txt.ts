import type { APIRoute } from 'astro';

/** Everything may be read; what should not be found by search carries `noindex` itself. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
