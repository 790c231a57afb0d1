import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { placeOf, places, type Place } from '../../src/schema/content.ts';
import { parseSource } from '../../src/source/parse.ts';
import { listPlace } from '../../src/source/tree.ts';
import { schemaFile } from '../../src/reference/files.ts';

/** Not strict: editors add keywords of their own, such as `enumDescriptions`. */
const ajv = new Ajv({ strict: false, allErrors: true });
const checks = new Map<Place, ValidateFunction>();

/** The schema of a file as it is written in `content/.schemas/`. */
export const readSchema = (place: Place): object =>
  JSON.parse(readFileSync(path.join('content', schemaFile(place)), 'utf8')) as object;

function checkOf(place: Place): ValidateFunction {
  const check = checks.get(place) ?? ajv.compile(readSchema(place));
  checks.set(place, check);
  return check;
}

/** What the schema of a place finds wrong with some data. */
export function refusals(place: Place, data: unknown): string[] {
  const check = checkOf(place);
  if (check(data)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the schemas find wrong with the files of a folder; nothing with a file that is no YAML. */
export function refusedFiles(root: string): Record<string, string[]> {
  const files = (Object.keys(places) as Place[]).flatMap((place) => listPlace(root, place));
  const found = files.map((file): [string, string[]] => {
    const { data, problems } = parseSource(file, readFileSync(path.join(root, file)));
    return [file, problems.length > 0 ? [] : refusals(placeOf(file)!, data)];
  });
  return Object.fromEntries(found.filter(([, refused]) => refused.length > 0));
}
