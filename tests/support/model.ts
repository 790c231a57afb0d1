import { inject } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import type { Organization } from '../../src/model/organization.ts';
import { onlyOf, rootOf, siteOf } from '../../src/model/settings.ts';
import { readContent } from '../../src/source/tree.ts';
import type { Site } from './run.ts';
import type { SiteName } from './sites.ts';

/** A site as it was built, and where it is served. */
export function builtSite(name: SiteName): Site & { origin: string } {
  const [site, origin] = [inject('sites')[name], inject('origins')[name]];
  if (!site || !origin) throw new Error(`There is no site “${name}”.`);
  return { ...site, origin };
}

const assembled = new Map<SiteName, Organization[]>();

/**
 * What the model made of a built site's content: rules take from it who asks and which hosts are named, never from
 * names.
 */
export function organizationsOf(site: SiteName): Organization[] {
  const known = assembled.get(site);
  if (known) return known;
  const { content, today, drafts = false, settings = {} } = builtSite(site);
  const place = { only: onlyOf(settings), root: rootOf(siteOf(settings)) };
  const { organizations } = assemble(readContent(content), { today, drafts, ...place });
  assembled.set(site, organizations);
  return organizations;
}

/** The same in every language that they have texts in. */
export const inAllLanguages = (site: SiteName): Organization[] =>
  organizationsOf(site).flatMap(({ languages }) => languages);

/** The organization, in its language, that a page is of. */
export const ownerOf = (site: SiteName, url: string): Organization | undefined =>
  inAllLanguages(site)
    .filter(({ urls }) => url.startsWith(urls.hub))
    .sort((a, b) => b.urls.hub.length - a.urls.hub.length)[0];

/** Sites with tests of their own: their addresses, drafts or languages are others. */
const special: readonly SiteName[] = ['preview', 'folder', 'languages'];

/** Every built site in English that a reader may see at the root of its origin: rules hold for all of them. */
export const publicSites = (): SiteName[] =>
  (Object.keys(inject('sites')) as SiteName[]).filter((site) => !special.includes(site));

/** `content/` as it is built today, and on every other day on which something takes effect. */
export const contentSites = (): SiteName[] => publicSites().filter((site) => site.startsWith('content'));
