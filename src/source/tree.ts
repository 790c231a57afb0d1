import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { placeOf, places, type Content, type Place } from '../schema/content.ts';
import { entryOf } from '../schema/entry.ts';
import { parseSource } from './parse.ts';

/** Names that may stand anywhere in a content folder without being content. */
const isIgnored = (name: string): boolean => name === 'README.md' || name.startsWith('.');

/** Every file below a folder, and every empty folder (ending in `/`), in a fixed order, relative, with forward slashes. */
export function listTree(root: string, folder = ''): string[] {
  const names = readdirSync(path.join(root, folder)).filter((name) => !isIgnored(name)).sort();
  if (names.length === 0 && folder) return [`${folder}/`];
  return names.flatMap((name) => {
    const file = folder ? `${folder}/${name}` : name;
    return statSync(path.join(root, file)).isDirectory() ? listTree(root, file) : [file];
  });
}

/** The files of one place, or those that have none. A missing folder is an empty one: the model says that nothing is there. */
export function listPlace(root: string, place: Place | 'strays'): string[] {
  try {
    return listTree(root).filter((file) => (placeOf(file) ?? 'strays') === place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Reads a content folder without Astro: for `npm run check`, for the command line and for tests. */
export function readContent(root: string): Content {
  const entries = (place: Place) => {
    const schema = entryOf(places[place].schema);
    return listPlace(root, place).map((file) => schema.parse(parseSource(file, readFileSync(path.join(root, file), 'utf8'))));
  };
  return {
    vendors: entries('vendors') as Content['vendors'],
    organizations: entries('organizations') as Content['organizations'],
    trackers: entries('trackers') as Content['trackers'],
    subprocessors: entries('subprocessors') as Content['subprocessors'],
    policies: entries('policies') as Content['policies'],
    strays: listPlace(root, 'strays'),
  };
}
