import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudfront } from './cloudfront.ts';
import { headersFiles } from './headers-files.ts';
import type { HostedSite, HostFiles } from './hosted-site.ts';
import { nginx } from './nginx.ts';
import { vercel } from './vercel.ts';

/** The hosts that files are made for, by the name that a command takes. All are made from the rules in `headers.ts`. */
export const hosts: Readonly<Record<string, (site: HostedSite) => HostFiles>> = {
  nginx,
  caddy,
  apache,
  netlify: headersFiles,
  'cloudflare-pages': headersFiles,
  vercel,
  cloudfront,
};
