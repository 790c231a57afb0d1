import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** A program that serves a site until it is stopped. */
export interface RunningServer {
  origin: string;
  stop: () => Promise<void>;
}

/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 60_000;

/** A port of this machine that nobody uses. */
export function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Starts a program that stays in the foreground, and waits until it answers. It is ended by its own id only. */
export async function startServer(command: string, args: string[], port: number, cwd?: string): Promise<RunningServer> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.once('error', (error) => (output += error.message));
  const stop = async () => {
    if (isRunning(child)) process.kill(-child.pid!, 'SIGTERM');
    await ended;
  };
  const deadline = performance.now() + PATIENCE;
  while (!(await answers(port))) {
    if (!isRunning(child) || performance.now() > deadline) {
      await stop();
      throw new Error(`\`${command} ${args.join(' ')}\` serves nothing:\n${output.slice(-4_000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

const isRunning = ({ exitCode, signalCode, pid }: ChildProcess): boolean =>
  pid !== undefined && exitCode === null && signalCode === null;

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
