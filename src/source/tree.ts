import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isAsset, placeOf, places, type Content, type Place } from '../schema/content.ts';
import { entryOf } from '../schema/entry.ts';
import { ARCHIVE_FOLDER, LOCK_FILE } from '../schema/lock.ts';
import { problemAt, type Problem } from '../schema/problem.ts';
import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { parseSource } from './parse.ts';

const say = words.problems.lock;

/** Names that may be anywhere in a content folder without being content. */
const isIgnored = (name: string): boolean => name === 'README.md' || name.startsWith('.');

/**
 * Every file below a folder, every empty folder (ending in `/`) and everything that is neither (ending in `@`). In a
 * fixed order, with forward slashes.
 */
function listTree(root: string, folder = ''): string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.length === 0 && folder) return [`${folder}/`];
  return entries.flatMap((entry) => {
    const file = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return listTree(root, file);
    // A link could lead out of the folder, or in a circle.
    return [entry.isFile() ? file : `${file}@`];
  });
}

/**
 * The files of one place, or those that have none. A missing folder counts as an empty one: the model says that nothing
 * is there.
 */
export function listPlace(root: string, place: Place | 'misplaced'): string[] {
  if (!existsSync(root)) return [];
  const isContent = (file: string): boolean => !isLock(file) && !isArchived(file) && !isAsset(file);
  return listTree(root).filter((file) => isContent(file) && (placeOf(file) ?? 'misplaced') === place);
}

/** The lock, or what is in a folder of its name. */
const isLock = (file: string): boolean => file === LOCK_FILE || file.startsWith(`${LOCK_FILE}/`);

/**
 * `archive/altaclario/privacy/2026-06-03.md`, the same in another language (`privacy/de/`), or the text before a
 * correction, named with its fingerprint.
 */
const isArchived = (file: string): boolean => new RegExp(`^${ARCHIVE_FOLDER}(/[^/]+){3,4}\\.md$`).test(file);

/** The lock and the texts that were published, as they are, and what of them cannot be read. */
export type Published = Required<Pick<Content, 'archive' | 'unreadable'>> & Pick<Content, 'lock'>;

export function readPublished(root: string): Published {
  const unreadable: Problem[] = [];
  const read = (file: string, said: Said): string | undefined => {
    const text = decode(readFileSync(path.join(root, file)));
    if (text === undefined) unreadable.push(problemAt(file, undefined, said));
    return text;
  };
  const lockFile = statSync(path.join(root, LOCK_FILE), { throwIfNoEntry: false });
  if (lockFile && !lockFile.isFile()) unreadable.push(problemAt(LOCK_FILE, undefined, say.notAFile(LOCK_FILE)));
  const lock = lockFile?.isFile() ? read(LOCK_FILE, say.notUtf8(LOCK_FILE)) : undefined;
  const files = existsSync(root) ? listTree(root).filter(isArchived) : [];
  const archive: Record<string, string> = {};
  for (const file of files) {
    const text = read(file, say.archiveNotUtf8(file));
    if (text !== undefined) archive[file] = text;
  }
  return { lock, archive, unreadable };
}

/** The organizations' own pictures, fonts and stylesheets, as base64. */
export function readAssets(root: string): Record<string, string> {
  const files = existsSync(root) ? listTree(root).filter(isAsset) : [];
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(root, file)).toString('base64')]));
}

/** A byte-order mark would be part of a published text. Nothing where the bytes are no UTF-8. */
function decode(raw: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return undefined;
  }
}

/** Reads a content folder without Astro: for `npm run check`, for the command line and for tests. */
export function readContent(root: string): Content {
  const entries = (place: Place) => {
    const schema = entryOf(places[place].schema);
    return listPlace(root, place).map((file) => schema.parse(parseSource(file, readFileSync(path.join(root, file)))));
  };
  return {
    site: entries('site') as Content['site'],
    vendors: entries('vendors') as Content['vendors'],
    organizations: entries('organizations') as Content['organizations'],
    trackers: entries('trackers') as Content['trackers'],
    subprocessors: entries('subprocessors') as Content['subprocessors'],
    documents: entries('documents') as Content['documents'],
    policies: entries('policies') as Content['policies'],
    translations: entries('translations') as Content['translations'],
    wordings: entries('wordings') as Content['wordings'],
    misplaced: listPlace(root, 'misplaced'),
    assets: readAssets(root),
    ...readPublished(root),
  };
}
