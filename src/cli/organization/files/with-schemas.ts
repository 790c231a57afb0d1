import path from 'node:path';
import { schemaFile } from '../../../reference/files.ts';
import { placeOf } from '../../../schema/content.ts';

/**
 * Begins each YAML file with the line that names its schema, so that any editor completes and checks it
 * (docs/editors.md). `files`: texts by their path in the content folder.
 */
export const withSchemas = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, firstLineFor(file) + text]));

function firstLineFor(file: string): string {
  const place = file.endsWith('.yaml') ? placeOf(file) : undefined;
  if (place === undefined) return '';
  const schema = path.posix.relative(path.posix.dirname(file), schemaFile(place));
  return `# yaml-language-server: $schema=${schema}\n`;
}
