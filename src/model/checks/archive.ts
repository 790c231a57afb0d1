import { LOCK_FILE, type Lock, type LockedVersion } from '../../schema/lock.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { archivedFiles, archiveFile, type Archive } from '../versions/archive.ts';
import { fingerprinted } from '../versions/canonical.ts';
import { isReadableWith } from '../versions/policy-text.ts';

const say = words.problems.lock;

/** Every text that was ever published is in the archive, byte for byte, and nothing else is. */
export function checkArchive(lock: Lock, archive: Archive): Problem[] {
  const expected = Object.entries(lock.versions).flatMap(([key, entry]) =>
    archivedFiles(key, entry).map((each) => ({ key, ...each })),
  );
  const known = new Set(expected.map(({ file }) => file));
  return [
    ...expected.flatMap(({ key, file, sha256 }) => checkText(key, file, sha256, archive[file])),
    ...Object.entries(lock.versions).flatMap(([key, entry]) => checkAnchors(key, entry, archive)),
    ...Object.keys(archive)
      .filter((file) => !known.has(file))
      .map((file) => problemAt(file, undefined, say.archiveUnknown(LOCK_FILE))),
  ];
}

function checkText(key: string, file: string, sha256: string, text: string | undefined): Problem[] {
  if (text === undefined) return [problemAt(file, undefined, say.archiveMissing(key, file))];
  const found = fingerprinted(text).sha256;
  return found === sha256 ? [] : [problemAt(file, undefined, say.archiveAltered(sha256, found, file))];
}

/** The anchors in the lock are used as they are there, so each must have its heading. */
function checkAnchors(key: string, entry: LockedVersion, archive: Archive): Problem[] {
  const text = archive[archiveFile(key)];
  const isWhole = text === undefined || fingerprinted(text).sha256 !== entry.sha256 || isReadableWith(text, entry);
  return isWhole ? [] : [problemAt(LOCK_FILE, undefined, say.altered(key, LOCK_FILE))];
}
