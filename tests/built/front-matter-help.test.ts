import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

test('Astro hands the schema of front matter to its editor extension, as it is in content/.schemas/', () =>
  expect(read('.astro/collections/policies.schema.json')).toEqual(read('content/.schemas/policy.schema.json')));

test('Astro lists which files have it', () =>
  expect(read('.astro/collections/collections.json')).toMatchObject({
    collections: expect.arrayContaining([{ hasSchema: true, name: 'policies' }]),
  }));
