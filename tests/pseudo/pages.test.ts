import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { unbracketed, wordsOfContent } from './unbracketed.ts';

type Node = DefaultTreeAdapterTypes.Node;

const CONTENT = 'tests/site';
const SITE = 'test-results/pseudo';

mkdirSync('test-results', { recursive: true });
execFileSync(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'tests/pseudo/astro.config.mjs', '--outDir', SITE],
  {
    env: { ...process.env, SAYSO_CONTENT: CONTENT, SAYSO_TODAY: '2026-11-21', NODE_ENV: 'production', VITEST: '' },
    stdio: 'pipe',
  },
);

const content = wordsOfContent(CONTENT);
const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
const withEnding = (ending: RegExp) => files.filter((file) => ending.test(file)).sort();
const read = (file: string): string => readFileSync(path.join(SITE, file), 'utf8');

/** Attributes that are read or heard. */
const readAttributes = ['aria-label', 'title', 'alt', 'placeholder', 'data-label', 'label'];

/** Every text of a page that somebody reads or hears: the texts of its elements, and of some attributes. */
function textsIn(node: Node): string[] {
  if ('value' in node) return [node.value];
  const children = 'childNodes' in node ? node.childNodes.flatMap(textsIn) : [];
  if (!('tagName' in node)) return children;
  if (['script', 'style', 'code'].includes(node.tagName)) return [];
  // A redline marks words, and so takes sentences apart.
  if (node.attrs.some(({ name, value }) => name === 'class' && value === 'redline')) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const isDescription = node.tagName === 'meta' && attributes['name'] === 'description';
  const own = readAttributes.flatMap((name) => attributes[name] ?? []);
  return [...own, ...(isDescription ? [attributes['content'] ?? ''] : []), ...children];
}

/** Every string in JSON that has more than one word. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L} \p{L}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

test.each(withEnding(/\.html$/))('every sentence of ours on %s comes from src/words', (file) => {
  expect(textsIn(parse(read(file))).flatMap((text) => unbracketed(text, content))).toEqual([]);
});

test.each(withEnding(/\.html$/))('every sentence that the scripts of %s may show comes from src/words', (file) => {
  const blocks = [...read(file).matchAll(/<script type="application\/json">(.*?)<\/script>/gs)].map(
    ([, json]) => json!,
  );
  const sentences = blocks.flatMap((json) => sentencesIn(JSON.parse(json)));
  expect(sentences.flatMap((text) => unbracketed(text, content))).toEqual([]);
});

/** Names of properties and components are part of the formats: RFC 4287, RFC 5545. */
const withoutFormat = (text: string): string =>
  text
    .replaceAll('\r\n ', '')
    .replace(/^(BEGIN|END|PRODID|VERSION).*$/gm, '')
    .replace(/^[A-Z-]+(;[^:\n]*)?:/gm, '\n')
    .replace(/<generator>.*?<\/generator>|<[^>]*>/g, '\n')
    .replaceAll('\\n', '\n')
    // A title and what is said of it.
    .replaceAll(': ', ':\n');

test.each(withEnding(/(feed\.xml|\.ics|llms\.txt)$/))('every sentence of ours in %s comes from src/words', (file) => {
  expect(unbracketed(withoutFormat(read(file)), content)).toEqual([]);
});

test.each(withEnding(/\.(json|schema\.json)$/))('every sentence of ours in %s comes from src/words', (file) => {
  expect(sentencesIn(JSON.parse(read(file))).flatMap((text) => unbracketed(text, content))).toEqual([]);
});

/** Each cell and each line of data is a text of its own; a paragraph's lines are one. */
const textsInMarkdown = (markdown: string): string =>
  markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/`[^`]*`/g, '\n')
    .replace(/(?<!\\)\||^[-*] /gm, '\n')
    // Labels of buttons: `[Accept all] [Decline all]`.
    .replace(/[[\]]/g, '\n');

test.each(withEnding(/\.md$/))('every sentence of ours in %s comes from src/words', (file) => {
  const lines = textsInMarkdown(read(file)).split('\n');
  expect(lines.flatMap((text) => unbracketed(text, content))).toEqual([]);
});

test('a sentence of ours that comes from elsewhere would show', () => {
  expect(unbracketed('⟦Pólícy⟧ of nobody we know, ⟦in ⟦fórcé⟧⟧', content)).toEqual([' of nobody we know ']);
});
