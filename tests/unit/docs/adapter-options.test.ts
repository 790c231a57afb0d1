import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ZodObject } from 'zod';
import { adapters } from '../../../src/trackers/index.ts';

/** Adapter, option and default of each row of the editors' table. */
const documented = [
  ...readFileSync('content/README.md', 'utf8').matchAll(/^\| `([\w-]+)` \| (`\w+`|none) \| .*\| (.*?) ?\|$/gm),
].map(([, adapter, option, value]) => `${adapter} ${option} ${value}`.trim());

/** The default as YAML writes it, or that there is none. */
function defaultOf(schema: { safeParse: (value: unknown) => { success: boolean; data?: unknown } }): string {
  const { success, data } = schema.safeParse(undefined);
  return success ? `\`${JSON.stringify(data)}\`` : 'required';
}

test('content/README.md lists every option of every adapter, with its default (src/trackers/*/facts.ts)', () => {
  const real = Object.entries(adapters).flatMap(([name, { options }]) => {
    const rows = Object.entries((options as unknown as ZodObject).shape);
    if (rows.length === 0) return [`${name} none`];
    return rows.map(([option, schema]) => `${name} \`${option}\` ${defaultOf(schema as never)}`);
  });
  expect(documented.toSorted()).toEqual(real.toSorted());
});
