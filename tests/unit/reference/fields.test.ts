import { describe, expect, test } from 'vitest';
import { claimsSchema } from '../../docs/claims-schema.ts';
import { ledgerFields } from '../../ledger/fields.ts';
import { optionsOf } from '../../../src/reference/adapters.ts';
import { pathsOf } from '../../../src/reference/descriptions.ts';
import { describedSchema } from '../../../src/reference/index.ts';
import type { JsonSchema } from '../../../src/reference/json-schema.ts';
import { places, type Place } from '../../../src/schema/content.ts';
import { adapters } from '../../../src/trackers/index.ts';
import type { Fields } from '../../../src/words/field.ts';
import { words } from '../../../src/words/index.ts';

const files = Object.keys(places) as Place[];
const options: Readonly<Record<string, Fields>> = words.fields.options;

/** Paths that something is said of, and values that are explained. */
const saidOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([path, field]) =>
    typeof field === 'string' ? [path] : [path, ...Object.keys(field.values).map((value) => `${path}=${value}`)],
  );

/** What the schema has; adapters are explained where their options are. */
const inSchema = (schema: JsonSchema): string[] =>
  pathsOf(schema).filter((path) => !path.startsWith('trackers.adapter='));

describe('every key is described, with each of its values, and nothing else is', () => {
  test.each(files)('of %s (src/words/editors/fields/)', (place) =>
    expect(saidOf(words.fields[place]).sort()).toEqual(inSchema(describedSchema(place)).sort()),
  );

  test.each(Object.keys(adapters))('of the options of %s (src/words/editors/fields/options.ts)', (name) =>
    expect(saidOf(options[name] ?? {}).sort()).toEqual(pathsOf(optionsOf(name)).sort()),
  );

  test('of the ledger of claims (tests/ledger/fields.ts)', () =>
    expect(saidOf(ledgerFields).sort()).toEqual(pathsOf(claimsSchema()).sort()));

  test('of no adapter that does not exist', () => expect(Object.keys(options)).toEqual(Object.keys(adapters)));
});

test('descriptions are sentences that fit into a box beside the text', () => {
  const all = [...files.map((place) => words.fields[place]), ...Object.values(options)];
  const texts = all.flatMap((fields: Fields) =>
    Object.values(fields).flatMap((field) =>
      typeof field === 'string' ? [field] : [field.text, ...Object.values(field.values)],
    ),
  );
  expect(texts.filter((text) => !/[.…”]$/.test(text) || text.length > 120)).toEqual([]);
});
