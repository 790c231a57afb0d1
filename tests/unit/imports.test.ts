import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, onTestFinished, test } from 'vitest';

const eslint = new ESLint();

/** What the rooms' rules say of one file; a file that cannot be read is a complaint too. */
async function complaints(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${source}\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal || ruleId?.startsWith('boundaries/') || ruleId === 'no-restricted-syntax')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const inAstro = (source: string) => `---\n${source}\n---\n<p></p>`;

describe('who may import whom', () => {
  test.each([
    ['src/consent/view.ts', "export { z } from 'zod';"],
    ['src/consent/view.ts', "export { decide } from '../model/consent.ts';"],
    ['src/consent/view.ts', "export { adapters } from '../trackers/index.ts';"],
    ['src/model/settings.ts', "export { getCollection } from 'astro:content';"],
    ['src/model/settings.ts', "export { readFileSync } from 'node:fs';"],
    ['src/schema/date.ts', "export { startOf } from '../model/text/dates.ts';"],
    ['src/components/policy/bind.ts', "export { today } from '../../today.ts';"],
    ['src/trackers/posthog/client.ts', "export { posthog } from './facts.ts';"],
    ['src/trackers/posthog/client.ts', "export { z } from 'zod';"],
    ['src/trackers/posthog/facts.ts', "export { dateInWords } from '../../model/text/dates.ts';"],
    // Other ways to import.
    ['src/consent/view.ts', "import '../model/text/dates.ts';"],
    ['src/consent/view.ts', "export * from '../model/text/dates.ts';"],
    ['src/consent/view.ts', "export const load = () => import('../model/text/dates.ts');"],
    ['src/consent/view.ts', 'export const load = (file: string) => import(file);'],
    ['src/consent/view.ts', 'export const load = (file: string) => import(`../model/${file}.ts`);'],
    ['src/consent/view.ts', "export const all = import.meta.glob('../model/*.ts');"],
    [
      'src/consent/view.ts',
      "export const all = import.meta.glob<string>(['./*.ts', '../model/*.ts'], { eager: true });",
    ],
    ['src/consent/view.ts', "export const all = import.meta.glob('../**/*.ts');"],
    ['src/consent/view.ts', "export const all = import.meta.glob('./*.ts', { base: '../model' });"],
    ['src/consent/view.ts', 'export const all = import.meta.glob(`../model/*.ts`);'],
    ['src/components/Spans.astro', inAstro("import { today } from '../today.ts';")],
    ['src/components/Spans.astro', inAstro("const { today } = await import('../today.ts');")],
    ['src/components/Spans.astro', "<p></p>\n<script>\nimport { today } from '../today.ts';\ntoday();\n</script>"],
    ['src/pages/[...organization]/index.astro', inAstro("import { readTree } from '../../source/tree.ts';")],
    // A value of what may give types only.
    ['src/consent/view.ts', "export { Manifest } from '../model/consent/manifest.ts';"],
    [
      'src/consent/view.ts',
      "import { type Manifest, other } from '../model/consent/manifest.ts'; other satisfies Manifest;",
    ],
    ['src/pages/index.astro', inAstro("import { z } from 'astro/zod';")],
    ['src/source/loader.ts', "export { glob } from 'astro/loaders';"],
    // Queries, and parts of packages.
    ['src/hosting/scripts.ts', "import view from '../consent/view.ts?module'; export default view;"],
    ['src/content.config.ts', "export { glob } from 'astro/loaders';"],
    ['src/model/settings.ts', "export { randomUUID } from 'crypto';"],
    ['src/model/settings.ts', "export { aliased } from '@/model/dates.ts';"],
    ['src/model/settings.ts', "export { rooted } from '/src/model/dates.ts';"],
    ['src/model/settings.ts', "export { outside } from '../../tests/support/receivers.ts';"],
    ['src/schema/date.ts', "export { nowhere } from '../new-room/file.ts';"],
    ['src/trackers/posthog/client.ts', "export { other } from '../vercel-analytics/constants.ts';"],
    ['src/trackers/adapters.ts', "export { start } from './posthog/client.ts';"],
    // A room that the table does not know.
    ['src/new-room/file.ts', 'export const a = 1;'],
  ])('%s may not: %s', async (file, source) => expect(await complaints(file, source)).toHaveLength(1));

  test.each([
    ['src/consent/view.ts', "export type { Manifest } from '../model/consent/manifest.ts';"],
    ['src/consent/store.ts', "export { atom } from 'nanostores';"],
    ['src/consent/view.ts', "export const load = () => import('./erase.ts');"],
    ['src/consent/saved-choices/verify.ts', "export const all = import.meta.glob(['../*.ts', './receipt.ts']);"],
    ['src/model/settings.ts', "export { isDate } from '../schema/date.ts';"],
    ['src/trackers/google-analytics/client.ts', "export { COOKIE_SECONDS } from './constants.ts';"],
    ['src/content.config.ts', "export { z } from 'astro/zod';"],
    ['src/hosting/scripts.ts', "import island from '../consent/island.ts?inline-script'; export default island;"],
    ['src/hosting/scripts.ts', "import icon from '../../public/favicon.svg?inline-svg'; export default icon;"],
    ['src/hosting/scripts.ts', "export const all = import.meta.glob('../trackers/*/client.ts', { query: '?module' });"],
    ['src/cli/check.ts', "export { readFile } from 'node:fs/promises';"],
    ['src/pages/[...organization]/index.astro', inAstro("import Hub from '../../layouts/Hub.astro';")],
    ['src/components/Spans.astro', inAstro("import type { Tracker } from '../schema/tracker.ts';")],
  ])('%s may: %s', async (file, source) => expect(await complaints(file, source)).toEqual([]));
});

/** The files of which oxlint says that they are in a circle. */
async function circles(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'circles-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await Promise.all(Object.entries(files).map(([name, source]) => writeFile(path.join(folder, name), `${source}\n`)));
  const report = await new Promise<string>((resolve) => {
    execFile('node_modules/.bin/oxlint', ['--config', '.oxlintrc.json', '--format', 'json', folder], (_, out) =>
      resolve(out),
    );
  });
  const { diagnostics } = JSON.parse(report) as { diagnostics: { filename: string }[] };
  return [...new Set(diagnostics.map(({ filename }) => path.basename(filename)))].sort();
}

describe('no circles', () => {
  test.each([
    [
      'values',
      { 'a.ts': "import { b } from './b.ts';\nexport const a = b;", 'b.ts': "export { a as b } from './a.ts';" },
    ],
    [
      'types',
      {
        'a.ts': "import type { B } from './b.ts';\nexport type A = B;",
        'b.ts': "import { type A } from './a.ts';\nexport type B = A;",
      },
    ],
    [
      'a query',
      {
        'a.ts': "import b from './b.ts?inline-script';\nexport const a = b;",
        'b.ts': "export { a as default } from './a.ts';",
      },
    ],
    [
      'a component',
      {
        'a.astro': inAstro("import { b } from './b.ts';\nb();"),
        'b.ts': "export type { Props } from './a.astro';\nexport const b = () => 1;",
      },
    ],
  ])('of %s', async (_, files) => expect(await circles(files)).toEqual(Object.keys(files)));

  test('and what is none passes', async () => {
    expect(
      await circles({
        'a.ts': "export { b } from './b.ts';",
        'b.ts': "export { c as b } from './c.ts';",
        'c.ts': 'export const c = 1;',
      }),
    ).toEqual([]);
  });
});
