import type { AdapterFacts } from '../trackers/adapter.ts';
import { adapters } from '../trackers/index.ts';
import type { Fields } from '../words/field.ts';
import { words } from '../words/index.ts';
import { when } from './conditions.ts';
import { describe } from './descriptions.ts';
import { rawJsonSchema, type JsonSchema } from './json-schema.ts';

const described: Readonly<Record<string, Fields>> = words.fields.options;

/** What an adapter takes under `options`, with what is said of each option. */
export function optionsOf(name: string): JsonSchema {
  const { $schema, ...schema } = rawJsonSchema(adapters[name]!.options);
  describe(schema, described[name] ?? {});
  return schema;
}

/** Names of all adapters, with what each is. */
export const adapterNames: JsonSchema = {
  type: 'string',
  enum: Object.keys(adapters),
  enumDescriptions: Object.keys(adapters).map((name) => String(described[name]?.[''] ?? '')),
};

/** `options` depend on the adapter, and so does the vendor. */
export const ofAdapters: JsonSchema[] = Object.entries(adapters).map(([name, facts]) => ofAdapter(name, facts));

function ofAdapter(name: string, { vendor }: AdapterFacts): JsonSchema {
  const options = optionsOf(name);
  const hasToBeSet = (options.required ?? []).length > 0;
  return when('adapter', [name], {
    properties: { vendor: { enum: [vendor] }, options },
    ...(hasToBeSet && { required: ['options'] }),
  });
}
