import type { Place } from '../schema/content.ts';
import { jsonSchemaOf, schemaNames } from './index.ts';
import type { JsonSchema } from './json-schema.ts';

/** Where the JSON Schemas are, in the content's folder: a name with a dot in front is no content. */
export const SCHEMAS_FOLDER = '.schemas';

/** The path of a file's schema, in the content's folder. */
export const schemaFile = (place: Place): string => `${SCHEMAS_FOLDER}/${schemaNames[place]}.schema.json`;

/** A schema as it is written. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The text of every JSON Schema by its path in the content's folder. */
export const schemaFiles = (): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(schemaNames) as Place[]).map((place) => [schemaFile(place), schemaText(jsonSchemaOf(place))]),
  );
