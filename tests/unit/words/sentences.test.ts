import path from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { noSentences } from '../../lint/sentences.mjs';

const eslint = new ESLint({
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as never } },
    ...astro.configs['flat/base'],
    { plugins: { sayso: { rules: { 'no-sentences': noSentences } } }, rules: { 'sayso/no-sentences': 'error' } },
  ],
  ignorePatterns: ['src/words/**'],
});

const sentencesIn = ({ messages }: ESLint.LintResult): string[] =>
  messages.map(({ line, message }) => `${line}: ${message}`);

describe('every sentence of ours is in src/words', async () => {
  const results = await eslint.lintFiles(['src/**/*.{ts,astro}']);
  const byFile = new Map(results.map((result) => [path.relative('.', result.filePath), sentencesIn(result)]));

  test.each([...byFile.keys()].sort())('%s', (file) => expect(byFile.get(file)).toEqual([]));
});

describe('what is a sentence', () => {
  const found = async (source: string, file: string) => {
    const results = await eslint.lintText(source, { filePath: file });
    return results.flatMap(sentencesIn);
  };

  test.each([
    "export const message = 'The file is missing';",
    'export const message = (file: string) => `There is no ${file}`;',
    "throw new Error('Not found: it is gone');",
    "export const said = { message: 'Add it.' };",
    "export const label = isOpen ? 'Close it' : '';",
    "export const schema = z.string().describe('What is kept');",
  ])('in code: %s', async (source) => expect(await found(source, 'src/x.ts')).toHaveLength(1));

  test.each([
    '<p>Contact</p>',
    '<p><code>npm</code> is needed</p>',
    '<p>{isOpen ? "Open" : value}</p>',
    '<p>{isOpen && "Open"}</p>',
    '<nav aria-label="Policies"></nav>',
    '<nav aria-label={isOpen ? "Policies" : name}></nav>',
    '<nav aria-label={`Policies of ${name}`}></nav>',
    '<img alt="A lighthouse">',
    '<Page title="All versions" />',
    '<Page title={`Versions of ${name}`} />',
    '<meta name="description" content="Policies of Acme" />',
    "---\nconst title = 'All versions';\n---\n<p>{title}</p>",
    '<p>{list.map((each) => <b>of {each}</b>)}</p>',
  ])('on a page: %s', async (source) => expect(await found(source, 'src/x.astro')).toHaveLength(1));

  test.each([
    "import x from 'some module';",
    "export type State = 'not found' | 'in force';",
    "document.querySelector('main section');",
    "export const headers = { 'Cache-Control': 'public, immutable' };",
    'export const policy = "script-src \'self\' data:";',
    "export const type = 'text/html; charset=utf-8';",
    'export const pattern = /The file is missing/;',
    "export const state = 'in-force';",
    "export const names = new Set('thead tbody table'.split(' '));",
    "export const names = { 'two words': 1 };",
    'export const robots = `User-agent: *\\nAllow: /\\nSitemap: ${site}`;',
    'export const url = (id: string) => `/${id}/history/`;',
  ])('none in code: %s', async (source) => expect(await found(source, 'src/x.ts')).toEqual([]));

  test.each([
    '<p class="small print" data-state="not found" id="one two">{title} – {name}</p>',
    '<p class:list={["small print", isOpen ? "wide open" : ""]} />',
    '<Page class="small print" title={title} kind="wide" />',
    '<meta name="color-scheme" content="light dark" />',
    '<p><code>sha256sum</code></p>',
    "---\nimport x from 'y';\n---\n<style>p a { color: red }</style><p>→ · 1&nbsp;2</p>",
  ])('none on a page: %s', async (source) => expect(await found(source, 'src/x.astro')).toEqual([]));
});
