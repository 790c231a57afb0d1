import { createInterface } from 'node:readline/promises';

/** Who is asked, or nobody. */
export interface Terminal {
  /** Whether somebody can answer. */
  isInteractive: boolean;
  /** Asks one question and gives the answer, without the spaces around it. */
  ask: (question: string) => Promise<string>;
  /** Says something between questions. */
  say: (text: string) => void;
}

/** The terminal that the command was started from. */
export const terminal: Terminal = {
  isInteractive: process.stdin.isTTY && process.stdout.isTTY,
  async ask(question) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return (await lines.question(`${question} `)).trim();
    } finally {
      lines.close();
    }
  },
  say: (text) => console.log(text),
};
