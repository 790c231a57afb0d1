import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { Editor } from '../../support/editor.ts';
import { readSchema } from '../../support/schemas.ts';

let editor: Editor;

describe('VS Code with the YAML extension', () => {
  beforeAll(async () => {
    editor = await Editor.forYaml({ hasSettings: true });
    return () => editor.close();
  });

  const trackers = 'content/organizations/paper-boat/trackers.yaml';
  const tracker = [
    'purposes: []',
    'trackers:',
    '  - id: recording',
    '    purpose: recording',
    '    vendor: posthog',
    '    runs: this-site',
    '    since: 2026-01-01',
    '    adapter: posthog-recording',
    '    options:',
    '      token: phc_a',
    '      h|',
    '',
  ].join('\n');

  test('offers each basis of a purpose, and says what it means', async () => {
    const offered = await editor.offered(trackers, 'purposes:\n  - id: statistics\n    basis: |\n');
    expect([...offered.keys()]).toEqual(['essential', 'legitimate-interests', 'consent', 'not-stated']);
    expect(offered.get('consent')).toBe('Off until somebody accepts (GDPR Art. 6(1)(a)).');
  });

  test('offers the options of the adapter that is named, and no others', async () => {
    const offered = [...(await editor.offered(trackers, tracker)).keys()];
    expect(offered.filter((label) => !label.startsWith('object'))).toEqual(['host', 'maskText']);
  });

  test('offers countries with their names', async () => {
    const offered = await editor.offered('content/vendors/x.yaml', 'rows:\n  - country: |\n');
    expect(offered.get('FI')).toBe('Finland');
    expect(offered.has('not-stated')).toBe(true);
  });

  test('says what a key is, with the article that asks for it', async () =>
    expect(await editor.said('content/organizations/a/organization.yaml', 'contr|oller:\n  country: FI\n')).toContain(
      'the controller (GDPR Art. 13(1)(a))',
    ));

  test('marks a period in words, and says how to write it', async () => {
    await editor.said('content/organizations/b/organization.yaml', 'notice: 30 da|ys\n');
    await expect
      .poll(() => editor.wrongIn('content/organizations/b/organization.yaml'))
      .toContain('Write a period such as P30D (days), P6M (months) or P1Y (years).');
  });
});

describe('any editor with the YAML language server, without settings', () => {
  beforeAll(async () => {
    editor = await Editor.forYaml({ hasSettings: false });
    return () => editor.close();
  });

  test('follows the first line of a file to its schema', async () => {
    const line = '# yaml-language-server: $schema=../../.schemas/subprocessors.schema.json\n';
    const offered = await editor.offered('content/organizations/a/subprocessors.yaml', `${line}list: |\n`);
    expect([...offered.keys()]).toEqual(['published', 'on-request', 'examples']);
  });
});

describe("VS Code with Astro's extension", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-editor-'));
  const file = 'content/organizations/paper-boat/privacy/2026-06-03.mdx';

  /** What Astro writes into `.astro/` when it reads the content: tests/built/ looks at the real one. */
  beforeAll(async () => {
    const collections = path.join(folder, '.astro/collections');
    mkdirSync(collections, { recursive: true });
    const entries = { [pathToFileURL(path.join(folder, file)).href.toLowerCase()]: 'policies' };
    const manifest = { collections: [{ hasSchema: true, name: 'policies' }], entries };
    writeFileSync(path.join(collections, 'collections.json'), JSON.stringify(manifest));
    writeFileSync(path.join(collections, 'policies.schema.json'), JSON.stringify(readSchema('policies')));
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '---\n---\n');
    editor = await Editor.forFrontMatter(folder);
    return () => {
      editor.close();
      rmSync(folder, { recursive: true });
    };
  });

  test('offers the keys of front matter, and says what they are', async () => {
    const offered = await editor.offered(file, '---\ntitle: Privacy policy\nda|\n---\n');
    expect(offered.get('dateKind')).toBe("What the date in the file's name is.");
  });

  test('offers the rights that a row can have', async () => {
    const offered = await editor.offered(file, '---\nrights:\n  - right: |\n---\n');
    expect(offered.get('portability')).toBe('To take data elsewhere (GDPR Art. 20).');
  });
});
