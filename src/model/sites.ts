import type { Content } from '../schema/content.ts';
import { organizationOf } from './content-index.ts';

/** A site that is published: what is built into a folder of its own. */
export interface PublishedSite {
  /** Name of the folder: the organization's, or the host where several share the site. */
  name: string;
  /** Its address, with a slash at the end: `https://kestrel.github.io/policies/`. */
  address: string;
  /** The organizations on it; one alone is at its root. */
  organizations: string[];
}

/** Every site that has an address. What an invented organization says is never published. */
export function sitesOf({ organizations, site }: Pick<Content, 'organizations' | 'site'>): PublishedSite[] {
  const own = organizations.flatMap(({ file, value }) => {
    const id = organizationOf(file);
    return value?.site === undefined || value.fictional ? [] : [{ name: id, address: value.site, organizations: [id] }];
  });
  const shared = sharedIn(site).map((each) => ({
    name: new URL(each.site).host.replaceAll(/[^\w.-]/g, '-'),
    address: each.site,
    organizations: each.organizations,
  }));
  return [...own, ...shared];
}

const sharedIn = (site: Content['site']) => site.flatMap(({ value }) => value?.shared ?? []);
