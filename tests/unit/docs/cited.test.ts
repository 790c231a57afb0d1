import { expect, test } from 'vitest';
import { citingFiles, missingReferences } from '../../docs/cited.ts';
import { readGroups } from '../../docs/requirements.ts';

const ids = readGroups().flatMap(({ requirements }) => requirements.map(({ id }) => id));

test('comments refer to requirements and documents of this repository', () => {
  const missing = citingFiles().flatMap(({ file, source }) =>
    missingReferences(source, ids).map((reference) => `${file}: ${reference}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['a known id', '(requirement P05)', []],
  ['an unknown id', '(requirements P05 and P77)', ['P77']],
  ['a document', '(docs/receipt.md)', []],
  ['a document that is not there', '(docs/design.md)', ['docs/design.md']],
])('%s', (_, comment, missing) => expect(missingReferences(comment, ids)).toEqual(missing));
