import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assemble } from '../../src/model/assemble.ts';
import { startOf } from '../../src/model/text/dates.ts';
import { partsOf } from '../../src/model/versions/version-files.ts';
import type { Content } from '../../src/schema/content.ts';
import { isError } from '../../src/schema/problem.ts';
import { readContent } from '../../src/source/tree.ts';
import { adapters } from '../../src/trackers/index.ts';

/** Each day on which something in a content takes effect or ends: ISO 8601, in order. */
export function daysOf({ policies, organizations, trackers, subprocessors, vendors }: Content): string[] {
  // What was imported with the history of another place was never published here on its day, and may be many.
  const own = policies.filter(({ value }) => value?.kind !== 'not-stated');
  const versions = own.map(({ file }) => partsOf(file).name);
  const rows = [organizations, trackers, subprocessors, vendors].flat().flatMap(({ value }) => datesIn(value));
  // An adapter's oldest facts hold before their day as well.
  const facts = Object.values(adapters).flatMap(({ disclosed }) => disclosed.slice(0, -1).map(({ since }) => since));
  return [...new Set([...versions, ...rows, ...facts].map(startOf))].sort();
}

/** Every `since` and `until` in a file, however deep. */
function datesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && (key === 'since' || key === 'until') ? [inner] : datesIn(inner),
  );
}

/**
 * The content folder as it can be built on an earlier day: without announcements that were still to come then. Nothing
 * where it cannot be built: the check of that day would have refused it.
 */
export function folderOn(day: string, folder: string): string | undefined {
  const { policies } = readContent(folder);
  const isLater = (announced: string | undefined) => announced !== undefined && startOf(announced) > day;
  const later = policies.filter(({ value }) => isLater(value?.announced)).map(({ file }) => file);
  const copy = later.length === 0 ? folder : copyUnannounced(later, folder, `test-results/content/on-${day}`);
  return assemble(readContent(copy), { today: day }).problems.some(isError) ? undefined : copy;
}

/** No announcement, and so no time that it must be ahead. */
function copyUnannounced(files: readonly string[], folder: string, copy: string): string {
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  for (const file of files) {
    removeKey(path.join(copy, file), 'announced');
    removeKey(path.join(copy, file, '../../organization.yaml'), 'notice');
  }
  return copy;
}

function removeKey(file: string, key: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(new RegExp(`^${key}:.*\n`, 'm'), ''));
}
