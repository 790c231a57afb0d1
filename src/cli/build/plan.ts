import { isPreview, onlyOf, siteOf, type Environment } from '../../model/settings.ts';
import { sitesOf, type PublishedSite } from '../../model/sites.ts';
import type { Content } from '../../schema/content.ts';
import { words } from '../../words/index.ts';
import { siteOf as publishedSiteOf } from './site-of.ts';

const say = words.commands.build;

/** One run of Astro. */
export interface Build {
  /** Where the site is put. Each has a folder of its own, so that none is deployed in the place of another. */
  folder: string;
  address: string;
  /** One is at the root of the site, several are in a folder each. Absent: all. */
  organizations?: readonly string[] | undefined;
  isPreview: boolean;
}

export interface Plan {
  builds: Build[];
  /** What an operator should know of what is not built. */
  remarks: string[];
}

export const BUILT = 'dist';

/**
 * What `npm run build` makes: every site that has an address, or what was named. Throws where something named cannot
 * be built. `named`: organizations. `wantsPreview`: all in one site, to be looked at only.
 */
export function planOf(
  named: readonly string[],
  wantsPreview: boolean,
  { content, environment }: { content: Content; environment: Environment },
): Plan {
  const chosen = named.length > 0 ? named : onlyOf(environment);
  if (wantsPreview || isPreview(environment)) return { builds: [previewOf(chosen, environment)], remarks: [] };
  const sites = sitesOf(content);
  if (environment['SAYSO_SITE']) return { builds: [buildAt(siteOf(environment), chosen)], remarks: [] };
  if (chosen) return { builds: buildsOf(chosen, content), remarks: [] };
  const preview = previewOf(undefined, environment);
  if (sites.length === 0) return { builds: [preview], remarks: [say.noAddresses(preview.folder)] };
  return { builds: sites.map(buildOf), remarks: withoutAddress(content, sites) };
}

const previewOf = (organizations: readonly string[] | undefined, environment: Environment): Build => ({
  folder: `${BUILT}/preview`,
  address: siteOf(environment),
  organizations,
  isPreview: true,
});

/** A site at an address that the shell gives, whatever the content says. */
const buildAt = (address: string, organizations: readonly string[] | undefined): Build => ({
  folder: `${BUILT}/${organizations?.length === 1 ? organizations[0] : new URL(address).hostname}`,
  address,
  organizations,
  isPreview: false,
});

const buildOf = ({ name, address, organizations }: PublishedSite): Build => ({
  folder: `${BUILT}/${name}`,
  address,
  organizations,
  isPreview: false,
});

/** The sites of some organizations, each once. */
function buildsOf(chosen: readonly string[], content: Content): Build[] {
  const found = chosen.map((id) => publishedSiteOf(id, content));
  return [...new Map(found.map((site) => [site.name, site])).values()].map(buildOf);
}

/** Organizations that no site publishes, other than invented ones. */
function withoutAddress({ organizations }: Content, sites: readonly PublishedSite[]): string[] {
  const published = sites.flatMap((site) => site.organizations);
  const left = organizations.filter(({ file, value }) => value && !value.fictional && !published.includes(idOf(file)));
  return left.length > 0 ? [say.leftOut(left.map(({ value }) => value!.name))] : [];
}

const idOf = (file: string): string => file.split('/')[1] ?? '';
