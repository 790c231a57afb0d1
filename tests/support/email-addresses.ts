import { readFileSync } from 'node:fs';
import { builtSite } from './model.ts';
import { builtFiles } from './pages.ts';
import type { SiteName } from './sites.ts';

/** An address, or what leads to one. Names of packages and `@context` have no host with a dot. */
const ADDRESS = /mailto:|[\w.+-]+(?:@|%40|&#64;)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

export const addressesIn = (text: string): string[] => text.match(ADDRESS) ?? [];

/** Every email address in any output of an organization: pages, texts, feeds, calendars, JSON. */
export function publishedAddresses(site: SiteName, organization: string): string[] {
  const { folder } = builtSite(site);
  const isOwn = (file: string): boolean => file.startsWith(`${organization}/`) && /\.[a-z]+$/.test(file);
  return builtFiles(site)
    .filter(isOwn)
    .flatMap((file) => addressesIn(readFileSync(`${folder}/${file}`, 'utf8')).map((address) => `${file}: ${address}`));
}
