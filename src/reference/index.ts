import type { z } from 'zod';
import { places, type Place } from '../schema/content.ts';
import type { Field, Fields } from '../words/field.ts';
import { words } from '../words/index.ts';
import { adapterNames, ofAdapters } from './adapters.ts';
import { withOneChoice } from './choices.ts';
import { ofContact, ofItem, ofPurpose, ofTracker, ofVersion } from './conditions.ts';
import { describe } from './descriptions.ts';
import { definitionsFor, withShape } from './forms.ts';
import { mapped, rawJsonSchema, type JsonSchema } from './json-schema.ts';
import type { Path } from './paths.ts';

type Described<Schema extends z.ZodType> = Readonly<Record<Path<z.input<Schema>> | '', Field>>;

/** What is said of the keys of each file. A key of a schema that nothing is said of does not compile. */
const fieldsOf: { readonly [Each in Place]: Described<(typeof places)[Each]['schema']> & Fields } = words.fields;

/** What each file's schema is called: its title, and the name of its file. */
export const schemaNames: Readonly<Record<Place, string>> = {
  documents: 'document',
  organizations: 'organization',
  policies: 'policy',
  site: 'site',
  subprocessors: 'subprocessors',
  trackers: 'trackers',
  translations: 'translation',
  vendors: 'vendor',
  wordings: 'words',
};

/** What the keys of one file ask of each other, by the path of what has them. */
const conditions: Readonly<Partial<Record<Place, Readonly<Record<string, JsonSchema[]>>>>> = {
  policies: { '': ofVersion },
  organizations: { contact: ofContact },
  trackers: { purposes: ofPurpose, trackers: [...ofTracker, ...ofAdapters], 'trackers.items': ofItem },
};

/** A file's keys with what is said of each, as the reference prints them. */
export function describedSchema(place: Place): JsonSchema {
  const schema = mapped(rawJsonSchema(places[place].schema), withOneChoice);
  if (place === 'trackers') propertyAt(schema, 'trackers').properties!['adapter'] = adapterNames;
  describe(schema, fieldsOf[place]);
  return schema;
}

/** The JSON Schema of a file. It refuses no more than the check does, and all of that which one file alone shows. */
export function jsonSchemaOf(place: Place): JsonSchema {
  const schema = describedSchema(place);
  for (const [path, asked] of Object.entries(conditions[place] ?? {})) propertyAt(schema, path).allOf = asked;
  const field: Field = fieldsOf[place][''];
  const { $schema, ...rest } = mapped(schema, withShape);
  const head = { $schema, title: schemaNames[place], description: String(field) };
  return { ...head, ...rest, definitions: definitionsFor(rest) };
}

/** What is at a path; of a list, its items. */
function propertyAt(schema: JsonSchema, path: string): JsonSchema {
  const keys = path === '' ? [] : path.split('.');
  return keys.reduce((at, key) => itemsOf(at.properties![key] as JsonSchema), schema);
}

const itemsOf = (schema: JsonSchema): JsonSchema => schema.items ?? schema;
