import { z } from 'zod';
import type { Form } from '../schema/form.ts';

/** The parts of JSON Schema (draft 7) that are used here, and what editors add to it. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  const?: string | boolean;
  enum?: readonly string[];
  /** What each value means: shown by editors that use the YAML language server. */
  enumDescriptions?: readonly string[];
  pattern?: string;
  /** What is said in place of “does not match the pattern”, by the same editors. */
  patternErrorMessage?: string;
  errorMessage?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  properties?: Record<string, JsonSchema | boolean>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  default?: unknown;
  format?: string;
  /** What the schema's code checks: see `schema/form.ts`. It is no part of what is written. */
  form?: Form;
}

/** A schema of a file, as an editor writes the file: before defaults. */
export const rawJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { target: 'draft-07', io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The schemas of the same value that a schema is made of: of a list, those of its items. */
export const alternatives = ({ anyOf = [], oneOf = [], items }: JsonSchema): JsonSchema[] => [
  ...anyOf,
  ...oneOf,
  ...(items ? [items] : []),
];

/** The keys of a value, with the schema of each. */
export const keysOf = ({ properties = {} }: JsonSchema): [key: string, schema: JsonSchema][] =>
  Object.entries(properties).flatMap(([key, schema]) => (typeof schema === 'boolean' ? [] : [[key, schema]]));

/** The same schema with each schema inside it changed, from the inside out. */
export function mapped(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const each = (inner: JsonSchema): JsonSchema => mapped(inner, change);
  const { properties, items, anyOf, oneOf, allOf, then } = schema;
  return change({
    ...schema,
    ...(properties && { properties: mappedKeys(properties, each) }),
    ...(items && { items: each(items) }),
    ...(anyOf && { anyOf: anyOf.map(each) }),
    ...(oneOf && { oneOf: oneOf.map(each) }),
    ...(allOf && { allOf: allOf.map(each) }),
    ...(then && { then: each(then) }),
  });
}

const mappedKeys = (
  properties: Record<string, JsonSchema | boolean>,
  each: (schema: JsonSchema) => JsonSchema,
): Record<string, JsonSchema | boolean> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, inner]) => [key, typeof inner === 'boolean' ? inner : each(inner)]),
  );
