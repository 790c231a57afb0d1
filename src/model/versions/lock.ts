import { LOCK_FORMAT, lockSchema, type Lock, type LockedVersion } from '../../schema/lock.ts';
import type { Organization, Version } from '../organization.ts';
import { words } from '../../words/index.ts';
import { isInItsLanguage } from '../translations/fallback.ts';
import type { VersionFile } from './version-files.ts';

/** Name of a version in the lock: `altaclario/privacy/2026-06-03`; of its text in another language with that. */
export const lockKey = (organization: string, policy: string, version: string, language?: string): string =>
  [organization, policy, language, version].filter((part) => part !== undefined).join('/');

/** The same of a file. */
export const keyOf = ({ organization, policy, id, translation }: VersionFile): string =>
  lockKey(organization, policy, id, translation?.language);

/** The same of the path of its file. */
export const keyOfFile = (file: string): string => file.replace(/^organizations\//, '').replace(/\.mdx$/, '');

export const emptyLock: Lock = { format: LOCK_FORMAT, versions: {} };

/** The lock, or why it cannot be read: what is wrong with it, or that it is in another format. */
export interface LockReading {
  lock?: Lock | undefined;
  reason?: string | undefined;
  format?: number | undefined;
}

/** Reads the lock file's text. No file is an empty lock. */
export function readLock(text: string | undefined): LockReading {
  if (text === undefined) return { lock: emptyLock };
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const result = lockSchema.safeParse(data);
    if (result.success) return { lock: result.data };
    const { format } = data as { format?: unknown };
    if (typeof format === 'number' && format !== LOCK_FORMAT) return { format };
    const [issue] = result.error.issues;
    return { reason: `${issue?.path.join('.') || words.problems.lock.wholeFile}: ${issue?.message}` };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

/** What the lock keeps of a version; nothing where it is not locked, or the lock cannot be read. */
export const lockedEntry = ({ lock }: LockReading, key: string): LockedVersion | undefined =>
  lock && Object.hasOwn(lock.versions, key) ? lock.versions[key] : undefined;

/** Every version that is kept, in each of its languages, by its name in the lock. */
export const versionsByKey = (organizations: readonly Organization[]): ReadonlyMap<string, Version> =>
  new Map(
    organizations
      .flatMap(({ languages }) => languages)
      .flatMap(({ policies }) => policies.filter(({ isVersioned }) => isVersioned))
      .flatMap(({ versions }) => versions.filter(isInItsLanguage))
      .map((version) => [version.key, version]),
  );

/** What the lock keeps of a version, with the text that its content gives now. */
export const lockedForm = ({ rendered, prose, inputs }: Version): LockedVersion => ({
  sha256: rendered.sha256,
  anchors: prose.headings.map(({ slug }) => slug),
  ...(rendered.preferencesLine !== undefined && { preferencesLine: rendered.preferencesLine }),
  inputs,
});
