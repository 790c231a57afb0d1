import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenLinks, documents } from '../../docs/links.ts';

describe('every relative link and anchor leads somewhere', () => {
  test.each(documents())('in %s', (file) => expect(brokenLinks(file, readFileSync(file, 'utf8'))).toEqual([]));
});

test('README.md is one page', () =>
  expect(readFileSync('README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(90));

describe('a link', () => {
  test.each([
    ['a file that is not there', '[a](missing.md)', ['missing.md']],
    ['an anchor that is not there', '[a](../README.md#missing)', ['../README.md#missing']],
    ['an anchor of the same page that is not there', '# One\n[a](#two)', ['#two']],
    ['a picture that is not there', '![a](missing.png)', ['missing.png']],
    ['a file', '[a](../README.md)', []],
    ['a folder', '[a](../content)', []],
    ['an anchor', '[a](../README.md#make-it-yours)', []],
    ['an anchor of the same page', '# One `two` [three](x:)\n[a](#one-two-three)', []],
    ['the web', '[a](https://example.com/missing)', []],
    ['code', '`[a](missing.md)`\n```\n[a](missing.md)\n```\n', []],
  ])('to %s', (_, markdown, broken) => expect(brokenLinks('docs/page.md', markdown)).toEqual(broken));
});
