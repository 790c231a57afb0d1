import type { Lock, LockedVersion } from '../../schema/lock.ts';
import type { Organization, Version } from '../organization.ts';
import { archiveFile, earlierFile, noticeFile, type Archive } from './archive.ts';
import { isCorrected } from './compose-version.ts';
import { lockedForm, versionsByKey } from './lock.ts';

export interface ExtendedLock {
  lock: Lock;
  /** Names of the versions that were added, and of those whose text was corrected. */
  added: string[];
  corrected: string[];
  /** Files of the notices that were added. */
  notices: string[];
  /** Texts to write, by their path in `content/`. */
  files: Record<string, string>;
}

/**
 * The lock with every version that has been in force and is not in it yet, and with the corrections that readers were
 * told of. Nothing else in it changes, and the text from before a correction stays in the archive under its
 * fingerprint.
 * Nobody agreed to the policies of an invented organization, and it may be removed.
 */
export function extendLock(lock: Lock, organizations: readonly Organization[], archive: Archive): ExtendedLock {
  const real = organizations.filter(({ fictional }) => !fictional);
  const versions = versionsByKey(real);
  const files = newNotices(real, archive);
  const notices = Object.keys(files);
  const entries = { ...lock.versions };
  const added: string[] = [];
  const corrected: string[] = [];
  for (const [key, version] of versions) {
    const before = Object.hasOwn(lock.versions, key) ? lock.versions[key] : undefined;
    if (before ? !isCorrectedSince(before, version) : !hasBeenInForce(version)) continue;
    (before ? corrected : added).push(key);
    if (before) files[earlierFile(key, before.sha256)] = archive[archiveFile(key)] ?? '';
    files[archiveFile(key)] = version.rendered.text;
    entries[key] = { ...lockedForm(version), ...(before && { earlier: [...(before.earlier ?? []), before.sha256] }) };
  }
  return {
    lock: { ...lock, versions: inOrder(entries) },
    added: added.sort(),
    corrected: corrected.sort(),
    notices,
    files,
  };
}

/** The words that visitors are asked with today, where they are not in the archive yet. A draft asks nobody. */
function newNotices(organizations: readonly Organization[], archive: Archive): Record<string, string> {
  const asking = organizations.filter(({ consent, policies }) => {
    const policy = policies.find(({ id }) => id === consent?.policy);
    return policy?.current.status !== 'draft';
  });
  const notices = asking.flatMap(({ id, consent }): [string, string][] =>
    consent ? [[noticeFile(id, consent.notice.sha256), consent.notice.text]] : [],
  );
  return Object.fromEntries(notices.filter(([file]) => !Object.hasOwn(archive, file)));
}

const hasBeenInForce = ({ status }: Version): boolean => status === 'in-force' || status === 'superseded';

const isCorrectedSince = (before: LockedVersion, { rendered, corrections }: Version): boolean =>
  rendered.sha256 !== before.sha256 && isCorrected(before, rendered, corrections);

/** The entries in the order of their names, so that a new one is a short change. */
export const inOrder = (entries: Lock['versions']): Lock['versions'] =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
