import { readFileSync } from 'node:fs';

const place = /^(?<indent>[ \t]*)\{\{(?<name>\w+)\}\}$/gm;

/**
 * A file of this folder, with values in the places of their names in double brackets. A value that has a line for
 * itself may have several; they are indented as its place is. One without any takes its line away.
 */
export function fillTemplate(file: string, values: Readonly<Record<string, string | readonly string[]>>): string {
  const template = readFileSync(new URL(file, import.meta.url), 'utf8');
  const withLines = template.replace(place, (_, indent: string, name: string) => linesOf(values[name], indent));
  return withLines
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => [values[name]].flat().join(' '))
    .replaceAll(`${REMOVED}\n`, '');
}

/** Marks a line that goes. */
const REMOVED = '\0';

function linesOf(value: string | readonly string[] | undefined, indent: string): string {
  const lines = [value ?? []].flat();
  return lines.length === 0 ? REMOVED : lines.map((line) => indent + line).join('\n');
}
