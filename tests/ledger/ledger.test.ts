import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../support/model.ts';
import type { Claim } from './claim.ts';
import { linesOfPage } from './page-text.ts';
import { problemsOfWords } from './problems.ts';
import { readLedgers } from './read-ledgers.ts';

const known = new Map<string, string[]>();

/** The lines of a claim's page, as `content/` is built today. A version keeps its page when the next one comes. */
function readLines({ organization, page, in: part }: Claim): string[] | undefined {
  const name = page.endsWith('/') || page === '' ? `${page}index.html` : page;
  const file = path.join(builtSite('content').folder, organization, name);
  if (!existsSync(file)) return undefined;
  const key = `${file} ${part}`;
  const lines = known.get(key) ?? linesIn(file, part);
  known.set(key, lines);
  return lines;
}

function linesIn(file: string, part: Claim['in']): string[] {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.html') ? linesOfPage(text, part) : text.split('\n');
}

test('the words of every claim are on its page, each once', () => {
  expect(problemsOfWords(readLedgers(), readLines).join('\n')).toBe('');
});
