import { firstLockSchema, type Lock } from '../../schema/lock.ts';
import type { Organization } from '../organization.ts';
import { archiveFile } from './archive.ts';
import { inOrder } from './extend-lock.ts';
import { emptyLock, lockedForm, versionsByKey } from './lock.ts';

/** A lock in today's form, and the texts that go with it. */
export interface MigratedLock {
  lock: Lock;
  /** Texts to write, by their path in `content/`. */
  files: Record<string, string>;
}

/**
 * A lock of the first form, which held the texts itself, in the form of today: the texts move to the archive as they
 * are.
 * The inputs are those of today's content, so it must still give the locked texts but for words of ours.
 *
 * @throws Error where the text is no lock of the first form, or names a version that is not there.
 */
export function migrateLock(text: string, organizations: readonly Organization[]): MigratedLock {
  const first = firstLockSchema.parse(JSON.parse(text));
  const versions = versionsByKey(organizations);
  const files: Record<string, string> = {};
  const entries = Object.entries(first.versions).map(([key, { sha256, anchors, text: lines }]) => {
    const version = versions.get(key);
    if (!version) throw new Error(key);
    files[archiveFile(key)] = `${lines.join('\n')}\n`;
    return [key, { ...lockedForm(version), sha256, anchors }] as const;
  });
  return { lock: { ...emptyLock, versions: inOrder(Object.fromEntries(entries)) }, files };
}
