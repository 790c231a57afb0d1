import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/schema/content.ts';
import { parseSource } from '../../../src/source/parse.ts';
import { readContent } from '../../../src/source/tree.ts';
import { words } from '../../../src/words/index.ts';

const policy = '---\ntitle: Privacy\nretention:\n  - data: Log\n---\nText\n';

describe('reading a file', () => {
  test('keeps the line of every value', () => {
    const { lines, bodyLine, body } = parseSource('a/b/c/2026-06.mdx', policy);
    expect(lines).toMatchObject({ title: 2, retention: 3, 'retention.0': 4, 'retention.0.data': 4 });
    expect([bodyLine, body]).toEqual([6, 'Text\n']);
  });

  test('line endings and a byte-order mark are those of a machine, and not of the text', () => {
    const windows = `\uFEFF${policy.replaceAll('\n', '\r\n')}`;
    expect(parseSource('a.mdx', windows)).toEqual(parseSource('a.mdx', policy));
  });

  test('unquoted dates and strings come out as the same type', () => {
    expect(parseSource('a.yaml', 'since: 2026-06-03\nuntil: "2026-07"\n').data).toEqual({
      since: '2026-06-03',
      until: '2026-07',
    });
  });

  test('a key that stands twice is refused', () => {
    expect(parseSource('a.yaml', 'a: 1\na: 2\n').problems).toMatchObject([
      { line: 2, fix: words.problems.yaml.duplicateKey('').fix },
    ]);
  });

  test('aliases that grow without end are refused', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefg'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`)
      .join('\n')}\n`;
    expect(parseSource('a.yaml', bomb).problems).toHaveLength(1);
  });
});

describe('YAML that is nested too deeply is refused, with one message that says so', () => {
  test.each([
    ['brackets', (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['lists', (depth: number) => `${'- '.repeat(depth)}x`],
    ['keys', (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('%s', (_, nested) => {
    for (const depth of [102, 1000, 5000])
      expect([depth, parseSource('a.yaml', `${nested(depth)}\n`).problems.map(({ message }) => message)]).toEqual([
        depth,
        [words.problems.yaml.tooDeep().message],
      ]);
    expect(parseSource('a.yaml', `${nested(50)}\n`).problems).toEqual([]);
  });
});

describe('reading a folder', () => {
  test('every file has its place', () => {
    expect(placeOf('organizations/a/privacy/2026-06-03.mdx')).toBe('policies');
    expect(placeOf('organizations/a/trackers.yaml')).toBe('trackers');
    expect(placeOf('vendors/google.yaml')).toBe('vendors');
    expect(placeOf('organizations/a/privacy/de/2026-06-03.mdx')).toBe('translations');
    expect(placeOf('organizations/a/words.de.yaml')).toBe('wordings');
    expect(placeOf('organizations/a/privacy/de/at/2026-06-03.mdx')).toBeUndefined();
    expect(placeOf('organizations/a/trackersXyaml')).toBeUndefined();
  });

  test('an empty folder is seen, and a README is not content', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'sayso-'));
    mkdirSync(path.join(root, 'organizations/reef'), { recursive: true });
    writeFileSync(path.join(root, 'README.md'), '');
    expect(readContent(root).misplaced).toEqual(['organizations/reef/']);
  });

  test('a missing folder is an empty one, for the model to say so', () => {
    expect(readContent('/nowhere').organizations).toEqual([]);
  });
});
