import { expect, describe, test } from 'vitest';
import { readFalsehoods, readLedger, readLedgers } from '../../ledger/read-ledgers.ts';
import { linesOfPage } from '../../ledger/page-text.ts';
import { problemsOfTests, problemsOfWords } from '../../ledger/problems.ts';
import { altered, placesOf } from '../../ledger/prove/altered.ts';

const file = 'tests/organizations/lighthouse/claims.yaml';
const sound = { id: 'K01', source: '004 L18', says: '[Off by default]', kind: 'text', test: 'words' };

/** A ledger of one claim. */
function ledgerOf(changes: Record<string, string | undefined>) {
  const fields = Object.entries({ ...sound, ...changes }).filter(([, value]) => value !== undefined);
  const lines = fields.map(([key, value]) => `    ${key}: ${value}\n`).join('');
  return readLedger(file, `page: privacy/2026-01-15/\nclaims:\n  -${lines.slice(3)}`);
}
const at = `${file}:3: K01`;

describe('the ledgers of this project', () => {
  test('name tests that exist, and changes that can be made', () => {
    expect(problemsOfTests(readLedgers(), readFalsehoods()).join('\n')).toBe('');
  });
});

describe('a claim', () => {
  const behaves = "'unit/ledger/ledger.test.ts: name tests that exist, and changes that can be made'";
  const change = '{ file: package.json, replace: "\\"name\\": \\"sayso\\"", by: "" }';

  test('with its words, its test and its change is sound', () => {
    const claims = ledgerOf({ kind: 'runs', test: behaves, false: change });
    expect(problemsOfTests(claims, {})).toEqual([]);
    expect(problemsOfWords(claims, () => ['It is Off by default.'])).toEqual([]);
  });

  test.each([
    ['runs and names no test', { kind: 'runs', test: undefined }, 'is of kind runs and names no test.'],
    ['text and names no test', { test: undefined }, 'is of kind text and names no test.'],
    ['stores and names its words only', { kind: 'stores' }, 'is of kind stores: words alone do not make it true.'],
    ['runs, and nothing makes it false', { kind: 'runs', test: behaves }, 'says nothing that would make it false'],
  ])('that %s is refused', (_, changes, message) =>
    expect(problemsOfTests(ledgerOf(changes), {})[0]).toContain(`${at} ${message}`),
  );

  test.each([
    ['a title that is not there', "'unit/ledger/ledger.test.ts: name tests that do exist'", 'Was it renamed?'],
    ['a file that is not there', "'unit/ledger/gone.test.ts: a'", 'in tests/unit/ledger/gone.test.ts, and there is no'],
    ['no title', "'unit/ledger/ledger.test.ts'", 'which is no file and title'],
  ])('that names %s is refused', (_, test, message) =>
    expect(problemsOfTests(ledgerOf({ kind: 'runs', test, false: change }), {})[0]).toContain(message),
  );

  test('may name a test by the title that it has with a value', () => {
    const named = "'unit/ledger/ledger.test.ts: that names a file that is not there is refused'";
    expect(problemsOfTests(ledgerOf({ kind: 'runs', test: named, false: change }), {})).toEqual([]);
  });

  test.each([
    ['of words that are not in the file', '{ file: package.json, replace: nowhere, by: "" }', '0 times'],
    ['in a file that is gone', '{ file: gone.ts, replace: a, by: "" }', 'there is no such file'],
    ['of a name that is not listed', 'nothing-like-this', 'is not in tests/ledger/falsehoods.yaml'],
  ])('whose change is %s is refused', (_, falsehood, message) =>
    expect(problemsOfTests(ledgerOf({ kind: 'runs', test: behaves, false: falsehood }), {})[0]).toContain(message),
  );

  test('about a page that is not there is refused, with the page', () =>
    expect(problemsOfWords(ledgerOf({}), () => undefined)).toEqual([
      `${at} is about /lighthouse/privacy/2026-01-15/, and there is no such page.`,
    ]));

  test.each([
    ['are not there', ['On by default'], 'does not say “Off by default”.'],
    ['are there twice', ['Off by default', 'It is Off by default'], 'says “Off by default” 2 times'],
  ])('whose words %s is refused', (_, lines, message) =>
    expect(problemsOfWords(ledgerOf({}), () => lines)[0]).toContain(
      `${at} is about /lighthouse/privacy/2026-01-15/, which ${message}`,
    ),
  );

  test('with a misspelt key is refused, with file and line', () =>
    expect(() => ledgerOf({ tset: 'words' })).toThrow(`${file}:3: Unrecognized key: "tset"`));

  test('of the outside needs no test', () =>
    expect(problemsOfTests(ledgerOf({ kind: 'outside', test: undefined }), {})).toEqual([]));

  test('has an id of its own', () =>
    expect(problemsOfTests([...ledgerOf({}), ...ledgerOf({})], {})).toEqual([`${at} is the id of two claims.`]));
});

test('a row of a table is one line, and code is no text', () => {
  const html =
    '<body>Head<main><h1>A</h1><table><tr><th>Data<th>Kept<tr><td>Logs<td>90 <b>days</b></table>' +
    '<script>b</script></main>';
  expect(linesOfPage(html)).toEqual(['A', 'Data | Kept', 'Logs | 90 days']);
  expect(linesOfPage('<section data-banner><p>Choose</p></section><main>a</main>', 'banner')).toEqual(['Choose']);
});

describe('where words are in a source', () => {
  test.each(['**Off** by default', 'Off by\n  default', '[Off](/a/) by default', '_Off by_ default'])(
    '%s',
    (source) => {
      const [place] = placesOf('Off by default', source);
      expect(altered(source, place!)).toMatch(/otherwise/);
    },
  );

  test('numbers become other numbers', () =>
    expect(altered('up to 30 days', { from: 0, to: 13 })).toBe('up to 41 days'));
});
