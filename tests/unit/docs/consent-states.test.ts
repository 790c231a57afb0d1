import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const MANIFEST = 'src/model/consent/manifest.ts';

/** The words of `export type ConsentState = 'a' | 'b'`. */
function statesInCode(): string[] {
  const source = ts.createSourceFile(MANIFEST, readFileSync(MANIFEST, 'utf8'), ts.ScriptTarget.Latest);
  const declared = source.statements.filter(ts.isTypeAliasDeclaration).find(({ name }) => name.text === 'ConsentState');
  if (!declared || !ts.isUnionTypeNode(declared.type)) throw new Error(`${MANIFEST} has no ConsentState.`);
  return declared.type.types.map((type) => type.getText(source).replaceAll("'", ''));
}

/** The first column of the table. */
const statesInDocument = (): string[] =>
  [...readFileSync('docs/consent-states.md', 'utf8').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, state]) => state!);

test('docs/consent-states.md has every state of consent, in the same order, and no other', () =>
  expect(statesInDocument()).toEqual(statesInCode()));
