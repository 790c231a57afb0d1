import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LanguageServer } from './language-server.ts';

type Place = { textDocument: { uri: string }; position: { line: number; character: number } };
type Suggestions = { items: { label: string; documentation?: string | { value: string } }[] };
type Hover = { contents: { value: string } } | null;
type Diagnostics = { uri: string; diagnostics: { message: string }[] };

const TRIES = 100;
const MODELINE = '# yaml-language-server: $schema=../.schemas/vendor.schema.json\n';
const programs = 'node_modules/.bin';
const workspace = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;

/** What VS Code hands to the YAML extension. No schema is fetched from the web. */
const yamlSettings = (schemas: unknown) => ({
  validate: true,
  completion: true,
  hover: true,
  schemaStore: { enable: false },
  schemas,
});

/** An editor with a language server. Where the cursor is, the text has a `|`. */
export class Editor {
  readonly #server: LanguageServer;
  readonly #folder: string;
  readonly #language: string;
  /** A server may keep what it knows of a text until another version is opened. */
  #version = 0;

  private constructor(server: LanguageServer, folder: string, language: string) {
    this.#server = server;
    this.#folder = path.resolve(folder);
    this.#language = language;
  }

  /** VS Code with the YAML extension, and this project's settings or none. */
  static async forYaml({ hasSettings }: { hasSettings: boolean }): Promise<Editor> {
    const yaml = yamlSettings(hasSettings ? workspace['yaml.schemas'] : {});
    const server = new LanguageServer(`${programs}/yaml-language-server`, { yaml });
    const editor = new Editor(server, '.', 'yaml');
    await server.start(editor.#folder);
    await editor.#knows('content/vendors/ready.yaml', `${hasSettings ? '' : MODELINE}ro|ws: []\n`);
    return editor;
  }

  /** VS Code with Astro's extension. */
  static async forFrontMatter(folder: string): Promise<Editor> {
    const server = new LanguageServer(`${programs}/astro-ls`);
    const editor = new Editor(server, folder, 'mdx');
    const typescript = { tsdk: path.resolve('node_modules/typescript/lib') };
    await server.start(editor.#folder, { typescript, contentIntellisense: workspace['astro.content-intellisense'] });
    return editor;
  }

  /** What is offered at the cursor: each word with what is said of it. */
  async offered(file: string, text: string): Promise<Map<string, string>> {
    const found = (await this.#server.ask('textDocument/completion', this.#open(file, text))) as Suggestions;
    return new Map(found.items.map(({ label, documentation = '' }) => [label, textOf(documentation)]));
  }

  /** Waits until something is said at the cursor: a server that starts needs a moment to read its settings. */
  async #knows(file: string, text: string): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      if ((await this.said(file, text)) !== '') return;
      await setTimeout(100);
    }
    throw new Error(`The language server does not know ${file}.`);
  }

  /** What a box beside the cursor says. */
  async said(file: string, text: string): Promise<string> {
    const found = (await this.#server.ask('textDocument/hover', this.#open(file, text))) as Hover;
    return found?.contents.value ?? '';
  }

  /** What is marked as wrong, once the server has looked. */
  wrongIn(file: string): string[] {
    const { uri } = this.#documentOf(file);
    const told = this.#server.toldOf('textDocument/publishDiagnostics') as Diagnostics[];
    return told.findLast((each) => each.uri === uri)?.diagnostics.map(({ message }) => message) ?? [];
  }

  close(): void {
    this.#server.stop();
  }

  #documentOf = (file: string): { uri: string } => ({ uri: pathToFileURL(path.join(this.#folder, file)).href });

  #open(file: string, text: string): Place {
    const textDocument = this.#documentOf(file);
    const before = text.slice(0, text.indexOf('|')).split('\n');
    this.#server.tell('textDocument/didClose', { textDocument });
    const opened = {
      ...textDocument,
      languageId: this.#language,
      version: ++this.#version,
      text: text.replace('|', ''),
    };
    this.#server.tell('textDocument/didOpen', { textDocument: opened });
    return { textDocument, position: { line: before.length - 1, character: before.at(-1)!.length } };
  }
}

const textOf = (documentation: string | { value: string }): string =>
  typeof documentation === 'string' ? documentation : documentation.value;
