import type { Form } from '../schema/form.ts';
import { words } from '../words/index.ts';
import { definitions, type Definition } from './definitions.ts';
import type { JsonSchema } from './json-schema.ts';

const HOST = '[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:\\d+)?';
/** Printable ASCII without a backslash, as in `isPlainAddress`. */
const HTTPS = `[Hh][Tt][Tt][Pp][Ss]://${HOST}([/?#][!-\\[\\]-~]*)?`;

const refersTo = (name: Definition): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** What a schema checks in code, as far as a pattern can say it. A pattern that the schema itself has stays. */
const shapes: Partial<Record<Form, JsonSchema>> = {
  text: refersTo('text'),
  date: refersTo('date'),
  country: refersTo('country'),
  'short-form': { ...refersTo('text'), pattern: '[^.!?;\\s]\\s*$' },
  'item-name': { ...refersTo('text'), pattern: '^[^*]+\\*?[^*]*$' },
  days: { pattern: '^P[1-9]\\d{0,3}[YMWD]$' },
  colour: { pattern: '^#[0-9A-Fa-f]{6}$' },
  picture: { pattern: '^[\\w-]+(\\.[\\w-]+)*\\.(svg|png)$' },
  font: { pattern: '^(system-sans|system-serif|[\\w-]+(\\.[\\w-]+)*\\.woff2)$' },
  https: { pattern: `^${HTTPS}$` },
  origin: { pattern: '^https://[a-z0-9-]+(\\.[a-z0-9-]+)*(:\\d+)?$' },
  'site-address': { pattern: '^https://[a-z0-9-]+(\\.[a-z0-9-]+)*(:\\d+)?(/[\\w.~-]+)*/?$' },
  'email-or-https': { pattern: `^(${HTTPS}|[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,})$` },
};

/** A schema with the pattern of its form, and with the sentence that says how to write it. */
export function withShape({ form, format, ...schema }: JsonSchema): JsonSchema {
  if (form === undefined) return withoutAnyKey(schema);
  const shaped = { ...schema, ...shapes[form] };
  return shaped.pattern ? { ...shaped, patternErrorMessage: words.fields.forms[form].wrong } : shaped;
}

/** Keys of any name: editors would offer a key that is called “property”. */
function withoutAnyKey({ propertyNames, ...schema }: JsonSchema): JsonSchema {
  if (propertyNames === undefined) return schema;
  const { additionalProperties, ...rest } = schema;
  return rest;
}

/** The definitions that a schema refers to. */
export function definitionsFor(schema: JsonSchema): Record<string, JsonSchema> {
  const text = JSON.stringify(schema);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => text.includes(`#/definitions/${name}"`)));
}
