import { headerRules, rulesIn, type HeaderRule } from '../headers.ts';
import type { HostedSite, HostFiles } from './hosted-site.ts';

/**
 * Vercel: `vercel.json`, at the top of what is deployed. It adds headers to errors too, so each script has a rule of
 * its own, and the file is made again with each build.
 */
export const vercel = ({ root, hashed }: HostedSite): HostFiles => ({
  'vercel.json': `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      framework: null,
      trailingSlash: true,
      headers: rulesIn(root, headerRules(hashed)).map(headersOf),
    },
    undefined,
    2,
  )}\n`,
});

const headersOf = ({ path, headers }: HeaderRule) => ({
  source: sourceOf(path),
  headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
});

/** As path-to-regexp reads it: a dot is any dot, `(.*)` is anything. */
const sourceOf = (path: string): string => path.replaceAll('*', '(.*)');
