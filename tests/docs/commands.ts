import { readFileSync } from 'node:fs';

const block = /^```sh\n([\s\S]*?)^```/gm;
const inline = /`((?:[A-Z_]+=\S+ )*npm (?:run|start|test|ci)\b[^`]*)`/g;

/** Every npm command that a document shows, in a block or in a sentence, each once. */
export function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(block)].flatMap(([, text = '']) => text.split('\n').map(withoutComment));
  const sentences = [...markdown.replaceAll(block, '').matchAll(inline)].map(([, command = '']) => command);
  return [...new Set([...blocks.filter((line) => line.includes('npm ')), ...sentences])];
}

const withoutComment = (line: string): string => line.replace(/\s+#.*$/, '').trim();

/** The documents whose commands are run. */
export const documentsWithCommands = ['README.md', 'docs/benchmarks.md'];

export const documentedCommands = (): string[] => [
  ...new Set(documentsWithCommands.flatMap((file) => commandsIn(readFileSync(file, 'utf8')))),
];
