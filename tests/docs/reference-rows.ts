import { NOT_STATED } from '../../src/reference/choices.ts';
import { alternatives, keysOf, type JsonSchema } from '../../src/reference/json-schema.ts';
import { words } from '../../src/words/index.ts';

const isNotStated = (value: string): boolean => value === NOT_STATED;

/** One key of a file, as the reference prints it. */
export interface KeyRow {
  /** `contact.form`; items of a list have the list's path. */
  path: string;
  type: string;
  /** `yes`, the default, or nothing. */
  required: string;
  description: string;
  /** Fixed values with their meaning; of a key in several kinds of rows, those of all. */
  values: ReadonlyMap<string, string>;
  /** The kinds of rows that have it, where rows have kinds. */
  kinds: readonly string[];
}

/** Every key of a file or of a set of options, in order, with those below it. */
export function keyRows(schema: JsonSchema, path = '', kinds: readonly string[] = []): KeyRow[] {
  const own = keysOf(schema).flatMap(([key, inner]) => {
    const innerPath = path === '' ? key : `${path}.${key}`;
    return [rowOf(innerPath, inner, requiredIn(schema, key), kinds), ...keyRows(inner, innerPath)];
  });
  const inAlternatives = alternatives(schema).flatMap((each) => keyRows(each, path, kindsOf(each)));
  return merged([...own, ...inAlternatives], alternatives(schema).length);
}

/** `period` of `kind: period`: rows of one list may have other keys for each kind. */
function kindsOf({ properties }: JsonSchema): readonly string[] {
  const kind = properties?.['kind'];
  const values = typeof kind === 'object' ? (kind.enum ?? []) : [];
  return values.length === 1 ? values : [];
}

function requiredIn({ required = [] }: JsonSchema, key: string): boolean {
  return required.includes(key);
}

function rowOf(path: string, schema: JsonSchema, isRequired: boolean, kinds: readonly string[]): KeyRow {
  const { description = '', default: byDefault } = schema;
  const required = isRequired ? 'yes' : defaultOf(byDefault);
  return { path, type: typeOf(schema), required, description, values: valuesOf(schema), kinds };
}

function defaultOf(value: unknown): string {
  const isShown = typeof value === 'string' || typeof value === 'boolean';
  return isShown ? `\`${value}\`` : '';
}

/** What can be written, in words. */
function typeOf(schema: JsonSchema): string {
  const { form, type, items, anyOf = [] } = schema;
  if (form) return words.fields.forms[form].name;
  if (schema.enum) return namedValues(schema.enum);
  if (anyOf.length > 0) return anyOf.map(typeOf).join(', or ');
  if (items) return keyRows(items).length > 0 ? 'list of rows' : `list: ${typeOf(items)}`;
  if (type === 'boolean') return '`true` or `false`';
  return type === 'object' ? 'keys' : 'text';
}

/** The page says once what `not-stated` means: it is no value to be explained. */
function namedValues(values: readonly string[]): string {
  const isAll = values.every(isNotStated);
  const orNot = values.some(isNotStated) ? `\`${NOT_STATED}\`` : '';
  return [isAll ? '' : 'one of the values', orNot].filter(Boolean).join(', or ');
}

function valuesOf({ enum: values = [], enumDescriptions = [], anyOf = [] }: JsonSchema): ReadonlyMap<string, string> {
  const own = values.map((value, index): [string, string] => [value, enumDescriptions[index] ?? '']);
  const all = [...own, ...anyOf.flatMap((each) => [...valuesOf(each)])];
  return new Map(all.filter(([value]) => !isNotStated(value)));
}

/** Each path once: what several kinds of rows have is printed together, and what all have has no kinds. */
function merged(rows: readonly KeyRow[], kindsInAll: number): KeyRow[] {
  const found = new Map<string, KeyRow>();
  for (const row of rows) {
    const earlier = found.get(row.path);
    const values = new Map([...(earlier?.values ?? []), ...row.values]);
    found.set(row.path, { ...row, values, kinds: [...(earlier?.kinds ?? []), ...row.kinds] });
  }
  return [...found.values()].map((row) => (row.kinds.length === kindsInAll ? { ...row, kinds: [] } : row));
}
