import type { Field, Fields } from '../words/field.ts';
import { words } from '../words/index.ts';
import { NOT_STATED } from './choices.ts';
import { alternatives, keysOf, type JsonSchema } from './json-schema.ts';

const textOf = (field: Field | undefined): string | undefined => (typeof field === 'string' ? field : field?.text);

/** What a value means; `not-stated` means the same everywhere. */
export function meaningOf(field: Field | undefined, value: string): string | undefined {
  const values = typeof field === 'object' ? field.values : {};
  return values[value] ?? (value === NOT_STATED ? words.fields.notStated : undefined);
}

/** Writes into a schema what is said of each of its keys. `path`: `trackers.items`; the file itself is `''`. */
export function describe(schema: JsonSchema, fields: Fields, path = ''): void {
  const field = fields[path];
  const values = schema.enum;
  if (values) schema.enumDescriptions ??= values.map((value) => meaningOf(field, value) ?? '');
  for (const alternative of alternatives(schema)) describe(alternative, fields, path);
  for (const [key, inner] of keysOf(schema)) {
    const innerPath = path === '' ? key : `${path}.${key}`;
    const text = textOf(fields[innerPath]);
    if (text !== undefined) inner.description = text;
    describe(inner, fields, innerPath);
  }
}

/** Every path that a file has, and every fixed value, as `path=value`. */
export function pathsOf(schema: JsonSchema, path = ''): string[] {
  const values = (schema.enum ?? []).filter((value) => value !== NOT_STATED).map((value) => `${path}=${value}`);
  const below = keysOf(schema).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`));
  const all = [path, ...values, ...alternatives(schema).flatMap((each) => pathsOf(each, path)), ...below];
  return [...new Set(all)];
}
