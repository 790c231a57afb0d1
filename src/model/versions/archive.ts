import { ARCHIVE_FOLDER, type LockedVersion } from '../../schema/lock.ts';

/** Published texts by their path inside `content/`. */
export type Archive = Readonly<Record<string, string>>;

/** Where the published text of a version is kept. `key`: `altaclario/privacy/2026-06-03`. */
export const archiveFile = (key: string): string => `${ARCHIVE_FOLDER}/${key}.md`;

/** Where its text before a correction is kept. `sha256`: the fingerprint of that text. */
export const earlierFile = (key: string, sha256: string): string => `${ARCHIVE_FOLDER}/${key}.${sha256}.md`;

/** Where a notice is kept: the words of the banner and the preferences, named with their fingerprint. */
export const noticeFile = (organization: string, sha256: string): string =>
  `${ARCHIVE_FOLDER}/${organization}/notices/${sha256}.md`;

/** Whose notice a file is, and the fingerprint in its name; nothing where a file is none. */
export function noticePlace(file: string): { organization: string; sha256: string } | undefined {
  const [, organization, sha256] = /^[^/]+\/([^/]+)\/notices\/([0-9a-f]{64})\.md$/.exec(file) ?? [];
  return organization === undefined || sha256 === undefined ? undefined : { organization, sha256 };
}

/** The fingerprint in the name of a notice's file; nothing where a file is none. */
export const noticeNamed = (file: string): string | undefined => noticePlace(file)?.sha256;

/** Every file that the archive holds for a version, with the fingerprint that it must have. */
export const archivedFiles = (
  key: string,
  { sha256, earlier = [] }: LockedVersion,
): { file: string; sha256: string }[] => [
  { file: archiveFile(key), sha256 },
  ...earlier.map((each) => ({ file: earlierFile(key, each), sha256: each })),
];

/** The text of a locked version that has a fingerprint, whether it is the last one or one from before a correction. */
export function textWith(sha256: string, key: string, entry: LockedVersion, archive: Archive = {}): string | undefined {
  const isArchived = archivedFiles(key, entry).some((file) => file.sha256 === sha256);
  if (!isArchived) return undefined;
  return archive[sha256 === entry.sha256 ? archiveFile(key) : earlierFile(key, sha256)];
}
