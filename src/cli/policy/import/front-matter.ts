import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { words } from '../../../words/index.ts';
import type { Note } from './noted.ts';

const say = words.commands.importing.notes;

/** A Markdown file in its two parts. */
export interface Parts {
  data: Readonly<Record<string, unknown>>;
  /** The text with empty lines in the place of the front matter, so that lines stay those of the file. */
  body: string;
}

const FENCES = [
  { fence: /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/, read: (text: string): unknown => parseYaml(text) },
  { fence: /^\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/, read: (text: string): unknown => parseToml(text) },
];

/** Keys that are carried over. */
const USED = new Set(['title']);

/** Parts a file from its front matter: YAML as Jekyll and GitHub write it, or TOML as Hugo does. */
export function readFrontMatter(text: string, note: Note): Parts {
  for (const { fence, read } of FENCES) {
    const [head, matter = ''] = fence.exec(text) ?? [];
    if (head === undefined) continue;
    const body = emptyLines(head) + text.slice(head.length);
    const data = readData(matter, read, note);
    const unused = Object.keys(data).filter((key) => !USED.has(key));
    if (unused.length > 0) note(1, say.frontMatter(unused));
    return { data, body };
  }
  return { data: {}, body: text };
}

function readData(matter: string, read: (text: string) => unknown, note: Note): Parts['data'] {
  try {
    const data = read(matter);
    if (isRecord(data)) return data;
  } catch {
    // What is wrong with it is for its editor: the text below it can be read all the same.
  }
  if (matter.trim() !== '') note(1, say.frontMatterUnreadable());
  return {};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As many empty lines as a text has. */
export const emptyLines = (text: string): string => '\n'.repeat(text.split('\n').length - 1);
