import { LOCK_FILE, type Lock, type LockedVersion } from '../../schema/lock.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { linesOf, nodesOf, parse, type MarkdownNode } from '../text/markdown.ts';
import { archivedFiles, archiveFile, noticeFile, noticeNamed, type Archive } from '../versions/archive.ts';
import { fingerprinted } from '../versions/canonical.ts';
import { isReadableWith } from '../versions/policy-text.ts';
import { checkArchivedText } from './archived-text.ts';
import { checkLockEntry } from './lock-entries.ts';

const say = words.problems.lock;

/** Every text that was ever published is in the archive, byte for byte, and nothing else is. */
export function checkArchive(lock: Lock, archive: Archive): Problem[] {
  const expected = Object.entries(lock.versions).flatMap(([key, entry]) =>
    archivedFiles(key, entry).map((each) => ({ key, entry, ...each })),
  );
  const notices = Object.entries(lock.notices ?? {}).flatMap(([id, all]) =>
    all.map((sha256) => ({ id, sha256, file: noticeFile(id, sha256) })),
  );
  const known = new Set([...expected, ...notices].map(({ file }) => file));
  const unknown = Object.keys(archive).filter((file) => !known.has(file));
  return [
    ...expected.flatMap((each) => checkVersionText(each, archive[each.file], lock)),
    ...notices.flatMap((each) => checkNotice(each, archive[each.file])),
    ...unknown.map((file) => problemAt(file, undefined, unknownFile(file))),
  ];
}

/** A notice has its bytes, and names its organization. */
function checkNotice({ id, sha256, file }: Record<'id' | 'sha256' | 'file', string>, text?: string): Problem[] {
  const altered = checkText(file, file, sha256, text);
  if (altered.length > 0 || text?.startsWith(`---\norganization: ${id}\n`)) return altered;
  return [problemAt(file, 2, words.problems.archive.noticeOfAnother(id, file))];
}

const unknownFile = (file: string): Said =>
  noticeNamed(file) === undefined ? say.archiveUnknown(LOCK_FILE) : words.problems.archive.noticeUnknown(LOCK_FILE);

/** A text of a version: the published one, or one from before a correction. */
interface VersionText {
  key: string;
  entry: LockedVersion;
  file: string;
  sha256: string;
}

function checkVersionText({ key, entry, file, sha256 }: VersionText, text: string | undefined, lock: Lock): Problem[] {
  const altered = checkText(key, file, sha256, text);
  if (text === undefined || altered.length > 0) return altered;
  const isPublished = file === archiveFile(key);
  const inEntry = isPublished ? checkLockEntry(key, entry, text) : [];
  // The check of corrections says so of an earlier text.
  if (inEntry.length > 0 || !isReadableWith(text, entry)) return inEntry;
  return checkArchivedText({ key, file, text, anchors: entry.anchors, lock });
}

function checkText(key: string, file: string, sha256: string, text: string | undefined): Problem[] {
  if (text === undefined) return [problemAt(file, undefined, say.archiveMissing(key, file))];
  const found = fingerprinted(text).sha256;
  if (found !== sha256) return [problemAt(file, undefined, say.archiveAltered(sha256, found, file))];
  return codeIn(text).map(([line, code]) => problemAt(file, line, say.archiveCode(code, file)));
}

/**
 * Raw HTML and links that run code, with their lines. Sayso writes neither, but shows an archived text as it is:
 * somebody who changed it and its fingerprint could put a script or a redirection on the page.
 */
function codeIn(text: string): [line: number, code: string][] {
  return [...nodesOf(parse(text))].flatMap((node): [number, string][] => {
    const code = codeOf(node);
    return code === undefined ? [] : [[linesOf(node)[0], code]];
  });
}

function codeOf({ type, value, url = '' }: MarkdownNode): string | undefined {
  if (type === 'html') return value;
  return /^\s*(javascript|vbscript|data):/i.test(url) ? url : undefined;
}
