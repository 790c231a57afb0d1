import type { Entry } from './entry.ts';
import { organizationSchema, type OrganizationFile } from './organization.ts';
import type { Problem } from './problem.ts';
import { policySchema, type FrontMatter } from './policy.ts';
import { policyFileSchema, type PolicyFile } from './policy-file.ts';
import { siteSchema, type SiteFile } from './site.ts';
import { subprocessorsSchema, type Subprocessors } from './subprocessors.ts';
import { trackersSchema, type Trackers } from './tracker.ts';
import { translationSchema, type Translation } from './translation.ts';
import { vendorSchema, type Vendor } from './vendor.ts';
import { wordingSchema, type Wording } from './wording.ts';

/** Every place in `content/` where a file may be, and the schema of the file, by the name of its collection. */
export const places = {
  site: { pattern: 'site.yaml', schema: siteSchema },
  vendors: { pattern: 'vendors/*.yaml', schema: vendorSchema },
  organizations: { pattern: 'organizations/*/organization.yaml', schema: organizationSchema },
  trackers: { pattern: 'organizations/*/trackers.yaml', schema: trackersSchema },
  subprocessors: { pattern: 'organizations/*/subprocessors.yaml', schema: subprocessorsSchema },
  documents: { pattern: 'organizations/*/*/policy.yaml', schema: policyFileSchema },
  policies: { pattern: 'organizations/*/*/*.mdx', schema: policySchema },
  translations: { pattern: 'organizations/*/*/*/*.mdx', schema: translationSchema },
  wordings: { pattern: 'organizations/*/words.*.yaml', schema: wordingSchema },
} as const;

export type Place = keyof typeof places;

/** All that was read from `content/`. */
export interface Content {
  /** One file, or none. */
  site: Entry<SiteFile>[];
  vendors: Entry<Vendor>[];
  organizations: Entry<OrganizationFile>[];
  trackers: Entry<Trackers>[];
  subprocessors: Entry<Subprocessors>[];
  /** What kinds of documents policies are, where their folders' names do not say it. */
  documents: Entry<PolicyFile>[];
  policies: Entry<FrontMatter>[];
  /** The texts of versions in other languages. */
  translations: Entry<Translation>[];
  /** What organizations say outside their texts, in other languages. */
  wordings: Entry<Wording>[];
  /** The text of the lock file; absent where there is none. */
  lock?: string | undefined;
  /** The archive's texts as they are, by their path in `content/`. */
  archive?: Readonly<Record<string, string>> | undefined;
  /** Why the lock, or a text in the archive, cannot be read. */
  unreadable?: readonly Problem[] | undefined;
  /** The files in `organizations/<id>/assets/`, as base64, by their path in `content/`. */
  assets?: Readonly<Record<string, string>> | undefined;
  /** Files and empty folders (ending in `/`) that are in none of these places. */
  misplaced: string[];
}

/** Whether a path inside `content/` is a picture, a font or a stylesheet of an organization, or a licence of one. */
export const isAsset = (file: string): boolean =>
  /^organizations\/[^/]+\/assets\/[^/]+$/.test(file) && !/(\.mdx|@)$/.test(file);

/** The place of a path inside `content/`, if it has one. */
export function placeOf(file: string): Place | undefined {
  return (Object.keys(places) as Place[]).find((place) => {
    const pattern = places[place].pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
    return new RegExp(`^${pattern}$`).test(file);
  });
}
