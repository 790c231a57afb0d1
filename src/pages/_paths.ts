import { getEntry } from 'astro:content';
import type { Organization, Policy, Version } from '../model/organization.ts';
import { inAllLanguages, isOneOrganizations, organizations } from '../site.ts';
import { isInItsLanguage } from '../model/translations/fallback.ts';
import { isTranslated } from '../model/pages/urls.ts';
import { words } from '../words/index.ts';

/**
 * The part of a URL that names an organization, and a language that is not that of its source: `altaclario/de`. Nothing
 * where the site serves one at its root.
 */
export function organizationParam({ id, language, urls }: Organization): string | undefined {
  const parts = [...(isOneOrganizations() ? [] : [id]), ...(isTranslated(urls) ? [language] : [])];
  return parts.join('/') || undefined;
}

const pageOf = (organization: Organization) => ({
  params: { organization: organizationParam(organization) },
  props: { organization },
});

/** One page for every organization in each of its languages. */
export const forEachOrganization = async () => (await inAllLanguages()).map(pageOf);

/** One page for every organization, whatever its languages. */
export const forEachSource = async () => (await organizations()).map(pageOf);

/** The file of a version. The model named it, so it is there. */
export async function entryOf({ file, translation }: Version) {
  const entry = await getEntry(translation ? 'translations' : 'policies', file);
  if (!entry) throw new Error(words.failures.entryMissing(file));
  return entry;
}

/** The versions that have pages of their own in the language of these: others are read in that of their source. */
export const ownVersions = ({ versions }: Policy): Version[] => versions.filter(isInItsLanguage);

/** Those with a page at a dated URL: what is not versioned has its last text at the URL of the policy. */
export const datedVersions = (policy: Policy): Version[] =>
  ownVersions(policy).filter((version) => policy.isVersioned || version !== policy.current);

/** One page for every text of a version that a correction followed. */
export const forEachEarlierText = async () =>
  (await inAllLanguages()).flatMap((organization) =>
    organization.policies.flatMap((policy) =>
      ownVersions(policy).flatMap((version) =>
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
