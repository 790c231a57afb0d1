import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { placeOf, places, type Content, type Place } from '../schema/content.ts';
import { entryOf } from '../schema/entry.ts';
import { ARCHIVE_FOLDER, LOCK_FILE } from '../schema/lock.ts';
import { parseSource } from './parse.ts';

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
  const isContent = (file: string): boolean => file !== LOCK_FILE && !isArchived(file);
  return listTree(root).filter((file) => isContent(file) && (placeOf(file) ?? 'misplaced') === place);
}

/** The lock file's text, if there is one. */
export function readLockFile(root: string): string | undefined {
  const file = path.join(root, LOCK_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** `archive/altaclario/privacy/2026-06-03.md`, or the text before a correction, named with its fingerprint. */
const isArchived = (file: string): boolean => new RegExp(`^${ARCHIVE_FOLDER}/[^/]+/[^/]+/[^/]+\\.md$`).test(file);

/** Texts that were published, as they are, by their path in the content folder. */
export function readArchive(root: string): Record<string, string> {
  const files = existsSync(root) ? listTree(root).filter(isArchived) : [];
  // A byte-order mark would be part of the text.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Object.fromEntries(files.map((file) => [file, decoder.decode(readFileSync(path.join(root, file)))]));
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
    policies: entries('policies') as Content['policies'],
    misplaced: listPlace(root, 'misplaced'),
    lock: readLockFile(root),
    archive: readArchive(root),
  };
}
