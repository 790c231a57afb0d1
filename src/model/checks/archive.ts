import { LOCK_FILE, type Lock, type LockedVersion } from '../../schema/lock.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { linesOf, nodesOf, parse, type MarkdownNode } from '../text/markdown.ts';
import { archivedFiles, archiveFile, noticeNamed, type Archive } from '../versions/archive.ts';
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
    ...Object.entries(archive)
      .filter(([file]) => !known.has(file))
      .flatMap(([file, text]) => checkNotice(file, text)),
  ];
}

/** A notice has no entry: its name is the fingerprint of its text. */
function checkNotice(file: string, text: string): Problem[] {
  const sha256 = noticeNamed(file);
  return sha256 === undefined
    ? [problemAt(file, undefined, say.archiveUnknown(LOCK_FILE))]
    : checkText(file, file, sha256, text);
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

/** The anchors in the lock are used as they are there, so each must have its heading. */
function checkAnchors(key: string, entry: LockedVersion, archive: Archive): Problem[] {
  const text = archive[archiveFile(key)];
  const isWhole = text === undefined || fingerprinted(text).sha256 !== entry.sha256 || isReadableWith(text, entry);
  return isWhole ? [] : [problemAt(LOCK_FILE, undefined, say.altered(key, LOCK_FILE))];
}
