import { formatHeaders, headerRules, rulesIn } from '../headers.ts';
import type { HostedSite, HostFiles } from './hosted-site.ts';

/**
 * Netlify and Cloudflare Pages: both add slashes to folders' addresses themselves. A site in a folder of its origin is
 * uploaded in that folder; these files are beside it, and bring visitors of the origin there.
 */
export const headersFiles = ({ root, hashed }: HostedSite): HostFiles => ({
  _headers: formatHeaders(rulesIn(root, headerRules(hashed))),
  ...(root !== '' && { _redirects: `/ ${root}/ 302\n` }),
});
