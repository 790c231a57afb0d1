import { getEntry } from 'astro:content';
import type { Organization, Policy, Version } from '../model/organization.ts';
import { isOneOrganizations, organizations } from '../site.ts';
import { words } from '../words/index.ts';

/** The part of a URL that names an organization; nothing where the site serves one at its root. */
export const organizationParam = ({ id }: Organization): string | undefined => (isOneOrganizations() ? undefined : id);

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

/** The versions with a page at a dated URL: what is not versioned has its last text at the URL of the policy. */
export const datedVersions = ({ isVersioned, versions, current }: Policy): Version[] =>
  versions.filter((version) => isVersioned || version !== current);

/** One page for every text of a version that a correction followed. */
export const forEachEarlierText = async () =>
  (await organizations()).flatMap((organization) =>
    organization.policies.flatMap((policy) =>
      policy.versions.flatMap((version) =>
        version.earlier.map((earlier) => ({
          params: {
            organization: organizationParam(organization),
            policy: policy.id,
            version: version.id,
            text: earlier.canonical.sha256,
          },
          props: { organization, policy, version, earlier },
        })),
      ),
    ),
  );
