import type { Fields } from '../../src/words/field.ts';

const falsehood = 'A change that makes the claim false, or the name of one in tests/ledger/falsehoods.yaml.';

const change = (path: string): Fields => ({
  [path]: falsehood,
  [`${path}.file`]: "The file to change, from the project's folder. Absent: the version's own file.",
  [`${path}.replace`]: 'Words that are in the file exactly once.',
  [`${path}.by`]: 'What is written in their place.',
  [`${path}.builds`]: {
    text: 'Sites to build again, if it is not the one that the file suggests.',
    values: {
      site: 'The invented organizations of tests/site/.',
      versions: 'One policy with several versions.',
      later: 'The same on a later day, after a correction.',
      preview: 'The same as a preview, with the draft.',
      content: 'The organizations of content/.',
    },
  },
});

/** What an editor is told of the keys of `tests/organizations/<id>/claims.yaml`. */
export const ledgerFields: Fields = {
  '': 'What an organization claims in its own texts, and the test that keeps each claim.',
  page: "The page of all claims that name no other, from the organization's own address: `privacy/`.",
  claims: 'One row for each claim.',
  'claims.id': 'A letter and a number, such as K09.',
  'claims.source': "Document and line of the organization's own text, such as `004 L18`.",
  'claims.page': 'The page of this claim, such as `privacy/2026-06-03/`.',
  'claims.in': {
    text: 'Which part of the page. Absent: its main part.',
    values: { main: 'The main part.', banner: 'The banner.', preferences: 'The preferences.' },
  },
  'claims.says':
    'Exact words, each once on the page, limits and numbers included. Cells of a row are separated by ` | `.',
  'claims.kind': {
    text: 'What kind of sentence it is.',
    values: {
      runs: 'What these pages do.',
      stores: 'What these pages keep.',
      text: 'True because the words are there.',
      outside: 'About the world: no test here can tell.',
    },
  },
  'claims.test': 'The test that fails if the claim is false: `browser/signal.test.ts: title`, or `words`.',
  ...change('claims.false'),
  'claims.also': 'More tests, each of another part of the claim.',
  'claims.also.test': 'The test, from `tests/`: `browser/signal.test.ts: title`.',
  ...change('claims.also.false'),
  'claims.note': 'What cannot be seen here, and who says so.',
};
