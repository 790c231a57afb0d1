import { isDate } from '../../schema/date.ts';
import type { Entry } from '../../schema/entry.ts';
import type { FrontMatter } from '../../schema/policy.ts';
import { startOf } from '../text/dates.ts';
import type { Status } from '../organization.ts';
import type { TranslationFile } from '../translations/translation-files.ts';

/** A policy file whose name and facts are sound. */
export interface VersionFile {
  organization: string;
  policy: string;
  /** Its date. */
  id: string;
  entry: Entry<FrontMatter>;
  frontMatter: FrontMatter;
  /** Present where this is the version in another language: its translation, and the version that it translates. */
  translation?: TranslationFile;
  source?: VersionFile;
}

/** The parts of `organizations/altaclario/privacy/2026-06-03.mdx`. */
export function partsOf(file: string): { organization: string; policy: string; name: string } {
  const [, organization = '', policy = '', name = ''] = file.split('/');
  return { organization, policy, name: name.replace(/\.mdx$/, '') };
}

/** Every version that can be read, newest first. */
export function readVersions(entries: readonly Entry<FrontMatter>[]): VersionFile[] {
  return entries
    .flatMap((entry) => {
      const { organization, policy, name } = partsOf(entry.file);
      return entry.value && isDate(name) ? [{ organization, policy, id: name, entry, frontMatter: entry.value }] : [];
    })
    .sort((a, b) => (startOf(a.id) < startOf(b.id) ? 1 : -1));
}

/** Status is computed from date and today, and never authored. `versions`: those of one policy, newest first. */
export function statusOf(version: VersionFile, versions: readonly VersionFile[], today: string): Status {
  if (version.frontMatter.draft) return 'draft';
  if (startOf(version.id) > today) return 'upcoming';
  const inForce = versions.find((other) => !other.frontMatter.draft && startOf(other.id) <= today);
  return inForce === version ? 'in-force' : 'superseded';
}

/** The version that another one replaces: the next older one that is no draft. `versions`: newest first. */
export function previousOf<Each extends { id: string; status: Status }>(
  version: Each,
  versions: readonly Each[],
): Each | undefined {
  return versions.find((other) => startOf(other.id) < startOf(version.id) && other.status !== 'draft');
}

/** The last version up to a day that ended the consent for a purpose. */
export function consentEndedBy(versions: readonly VersionFile[], date: string, purpose: string): string | undefined {
  return versions.find(
    ({ id, frontMatter }) =>
      !frontMatter.draft &&
      startOf(id) <= startOf(date) &&
      (frontMatter.reconsent === 'all' ||
        (Array.isArray(frontMatter.reconsent) && frontMatter.reconsent.includes(purpose))),
  )?.id;
}
