import type { Content } from '../schema/content.ts';
import type { Entry } from '../schema/entry.ts';
import { partsOf, type VersionFile } from './versions/version-files.ts';
import type { LockReading } from './versions/lock.ts';
import type { Prose } from './versions/prose.ts';
import type { TranslationFile } from './translations/translation-files.ts';
import type { VendorBook } from './recipients/vendors.ts';

/** What the checks look at: the content of a build, and what was derived from it once. */
export interface ContentIndex {
  content: Content;
  today: string;
  /** The organizations that are built: one is on an origin of its own, several share one. Absent: all. */
  only: readonly string[] | undefined;
  /** Whether the build is published as what an organization says. */
  isReal: boolean;
  /** Ids of the folders in `organizations/`. */
  organizations: string[];
  vendors: VendorBook;
  /** All versions that can be read, newest first. */
  versions: VersionFile[];
  /** All translations that can be read. */
  translations: TranslationFile[];
  /** The lock, or why it cannot be read. */
  lockReading: LockReading;
  /** The text of every policy file, by its path. */
  prose: ReadonlyMap<string, Prose>;
}

export const organizationOf = (file: string): string => partsOf(file).organization;

/** The file of a place for one organization. */
export function fileOf<Value>(entries: readonly Entry<Value>[], organization: string): Entry<Value> | undefined {
  return entries.find((entry) => organizationOf(entry.file) === organization);
}

/** Whether an organization's pages are in the build: it was chosen, and a real build leaves out invented ones. */
export function isPublished({ content, only, isReal }: ContentIndex, organization: string): boolean {
  const isChosen = only?.includes(organization) ?? true;
  const isInvented = fileOf(content.organizations, organization)?.value?.fictional ?? false;
  return isChosen && !(isReal && isInvented);
}

export const versionsOf = (
  context: Pick<ContentIndex, 'versions'>,
  organization: string,
  policy?: string,
): VersionFile[] =>
  context.versions.filter(
    (version) => version.organization === organization && (policy === undefined || version.policy === policy),
  );
