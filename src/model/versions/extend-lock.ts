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
  const { files, notices } = addNotices(lock.notices ?? {}, real, archive);
  const newNotices = Object.keys(files);
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
    lock: { ...lock, versions: inOrder(entries), ...(Object.keys(notices).length > 0 && { notices }) },
    added: added.sort(),
    corrected: corrected.sort(),
    notices: newNotices,
    files,
  };
}

/** The words that visitors are asked with today, where they are not kept yet. A draft asks nobody. */
function addNotices(before: NonNullable<Lock['notices']>, organizations: readonly Organization[], archive: Archive) {
  const notices = { ...before };
  const files: Record<string, string> = {};
  for (const { id, consent, policies } of organizations.flatMap(({ languages }) => languages)) {
    const policy = policies.find((each) => each.id === consent?.policy);
    if (!consent || policy?.current.status === 'draft') continue;
    const { sha256, text } = consent.notice;
    const file = noticeFile(id, sha256);
    if (!Object.hasOwn(archive, file)) files[file] = text;
    const known = Object.hasOwn(notices, id) ? notices[id]! : [];
    if (!known.includes(sha256)) notices[id] = [...known, sha256];
  }
  return { notices: inOrder(notices), files };
}

const hasBeenInForce = ({ status }: Version): boolean => status === 'in-force' || status === 'superseded';

const isCorrectedSince = (before: LockedVersion, { rendered, corrections }: Version): boolean =>
  rendered.sha256 !== before.sha256 && isCorrected(before, rendered, corrections);

/** The entries in the order of their names, so that a new one is a short change. */
export const inOrder = <Entry>(entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
