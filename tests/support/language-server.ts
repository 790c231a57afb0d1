import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** A language server as an editor starts it (Language Server Protocol 3.17), with JSON over its input and output. */
export class LanguageServer {
  readonly #process;
  readonly #settings: Readonly<Record<string, object>>;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #told: Message[] = [];
  #read = Buffer.alloc(0);
  #lastId = 0;

  /** `settings`: the editor's, by the section that a server asks for. */
  constructor(command: string, settings: Readonly<Record<string, object>> = {}) {
    this.#settings = settings;
    this.#process = spawn(command, ['--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout.on('data', (data: Buffer) => this.#receive(data));
  }

  async start(folder: string, initializationOptions: object = {}): Promise<void> {
    const rootUri = pathToFileURL(folder).href;
    const workspace = { configuration: true, workspaceFolders: true };
    const textDocument = { completion: { completionItem: { documentationFormat: ['markdown'] } } };
    await this.ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'project' }],
      capabilities: { workspace, textDocument },
      initializationOptions,
    });
    this.tell('initialized', {});
  }

  ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** What the server said of its own accord, such as what is wrong with a document. */
  toldOf = (method: string): unknown[] =>
    this.#told.filter((each) => each.method === method).map((each) => each.params);

  stop(): void {
    this.#process.kill();
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(data: Buffer): void {
    this.#read = Buffer.concat([this.#read, data]);
    for (;;) {
      const end = this.#read.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#read.toString('utf8', 0, end))?.[1]);
      if (end === -1 || this.#read.length < end + 4 + length) return;
      const text = this.#read.toString('utf8', end + 4, end + 4 + length);
      this.#read = this.#read.subarray(end + 4 + length);
      this.#handle(JSON.parse(text) as Message);
    }
  }

  #handle(message: Message): void {
    const { id, method, params, result } = message;
    if (method === undefined) this.#waiting.get(id!)?.(result);
    else if (id === undefined) this.#told.push(message);
    else this.#send({ id, result: method === 'workspace/configuration' ? this.#settingsFor(params) : null });
  }

  #settingsFor(params: unknown): object[] {
    const { items } = params as { items: { section?: string }[] };
    return items.map(({ section = '' }) => this.#settings[section] ?? {});
  }
}
