import { placeOf, places, type Content, type Place } from '../../schema/content.ts';
import { entryOf } from '../../schema/entry.ts';
import { LOCK_FILE } from '../../schema/lock.ts';
import { parseSource } from '../../source/parse.ts';

/** What a command will do to the content folder. Nothing of it is done before all of it is known to be sound. */
export interface Plan {
  /** Texts of new files, by their path in the content folder. */
  files: Readonly<Record<string, string>>;
  /** Files and folders to take away, by their path from the content folder. */
  removed: readonly string[];
}

/** The content as it will be when a plan is carried out. */
export function contentAfter(content: Content, { files, removed }: Plan): Content {
  const isKept = (file: string): boolean => !removed.some((gone) => file === gone || file.startsWith(`${gone}/`));
  const after = { ...content, misplaced: content.misplaced.filter(isKept) };
  for (const place of Object.keys(places) as Place[]) {
    const kept = content[place].filter(({ file }) => isKept(file));
    Object.assign(after, { [place]: [...kept, ...readPlace(place, files)] });
  }
  const kept = (texts: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(texts).filter(([file]) => isKept(file)));
  const lock = files[LOCK_FILE] ?? lockLeft(content, isKept);
  return { ...after, assets: kept(content.assets), archive: kept(content.archive), lock };
}

/** New files of one place, as a reading of the folder would give them. */
function readPlace(place: Place, files: Plan['files']) {
  const schema = entryOf(places[place].schema);
  const own = Object.entries(files).filter(([file]) => placeOf(file) === place);
  return own.map(([file, text]) => schema.parse(parseSource(file, text)));
}

const lockLeft = ({ lock }: Content, isKept: (file: string) => boolean): string | undefined =>
  isKept(LOCK_FILE) ? lock : undefined;
