import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { placeOf, type Place } from '../schema/content.ts';
import { parseSource } from './parse.ts';
import { listPlace, readAssets, readPublished } from './tree.ts';

/** The content folder, relative to the project: `content`, or what `SAYSO_CONTENT` names (tests, previews). */
export const contentFolder = (): string => process.env['SAYSO_CONTENT'] || 'content';

/**
 * Astro's `glob()` logs what it cannot read, goes on, and drops dots from ids.
 * This loader passes every file on as it is, so that the model can say all that is wrong, and keeps the path as the id.
 */
export function contentFiles(place: Place | 'misplaced'): Loader {
  return {
    name: `sayso-${place}`,
    async load(context) {
      const root = path.resolve(fileURLToPath(context.config.root), contentFolder());
      const load = () => loadAll(place, root, context);
      await load();
      context.watcher?.add(root);
      for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) {
        context.watcher?.on(event, (file: string) => {
          const relative = path.relative(root, file).split(path.sep).join('/');
          if (relative.startsWith('..')) return;
          const isOurs = event === 'unlinkDir' || (placeOf(relative) ?? 'misplaced') === place;
          if (isOurs) void load();
        });
      }
    },
  };
}

/** An empty file for each place that may have none. The model looks at no file that is not in its place. */
const standIns: Partial<Record<Place, string>> = {
  site: 'site.yaml',
  documents: 'policy.yaml',
  translations: 'translation.yaml',
  wordings: 'words.yaml',
};

async function loadAll(
  place: Place | 'misplaced',
  root: string,
  { store, config, parseData }: LoaderContext,
): Promise<void> {
  const files = listPlace(root, place);
  // Astro warns about an empty collection, and nothing should be misplaced: all that is not content is one entry.
  if (place === 'misplaced') {
    store.set({ id: place, data: { files, assets: readAssets(root), ...readPublished(root) } });
    return;
  }
  // Astro warns about an empty collection, and a site may do without these files.
  const standIn = standIns[place];
  if (standIn !== undefined && files.length === 0) {
    const data = parseSource(standIn, '{}') as unknown as Record<string, unknown>;
    store.clear();
    store.set({ id: standIn, data: await parseData({ id: standIn, data }) });
    return;
  }
  const base = path.relative(fileURLToPath(config.root), root).split(path.sep).join('/');
  for (const gone of store.keys().filter((id) => !files.includes(id))) store.delete(gone);
  for (const file of files) {
    const raw = await readFile(path.join(root, file));
    const data = await parseData({ id: file, data: parseSource(file, raw) as unknown as Record<string, unknown> });
    const filePath = `${base}/${file}`;
    // Without a digest: Astro would keep the entry of the last run, made by an older schema or from another folder.
    store.set({ id: file, data, filePath, deferredRender: place === 'policies' || place === 'translations' });
  }
}
