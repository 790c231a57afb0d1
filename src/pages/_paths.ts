import { getEntry } from 'astro:content';
import type { Organization, Version } from '../model/organization.ts';
import { only, organizations } from '../site.ts';
import { words } from '../words/index.ts';

/** The part of a URL that names an organization; nothing where the site serves one at its root. */
export const organizationParam = ({ id }: Organization): string | undefined => (only() === undefined ? id : undefined);

/** One page for every organization. */
export const forEachOrganization = async () =>
  (await organizations()).map((organization) => ({
    params: { organization: organizationParam(organization) },
    props: { organization },
  }));

/** The file of a version. The model named it, so it is there. */
export async function entryOf({ file }: Version) {
  const entry = await getEntry('policies', file);
  if (!entry) throw new Error(words.failures.entryMissing(file));
  return entry;
}
