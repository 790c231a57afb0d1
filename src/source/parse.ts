import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import type { SourceFile } from '../schema/entry.ts';
import { problemAt, type Problem } from '../schema/problem.ts';
import { parseYaml } from './yaml.ts';

const wrong = words.problems.yaml;

const FENCE = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/**
 * Reads one content file: YAML, or front matter and a body.
 * Line endings and a byte-order mark are those of the editor's machine and not of the text: both are removed.
 */
export function parseSource(file: string, raw: string | Uint8Array): SourceFile {
  const decoded = decode(raw);
  if (decoded === undefined) return unreadable(file, wrong.notUtf8());
  const text = decoded.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!file.endsWith('.mdx')) return { file, body: '', bodyLine: 1, ...parseYaml(file, text, 0) };
  const fence = FENCE.exec(text);
  if (!fence) return unreadable(file, wrong.noFrontMatter());
  const [head, frontMatter = ''] = fence;
  const body = text.slice(head.length);
  const bodyLine = head.split('\n').length;
  const { problems, ...read } = parseYaml(file, frontMatter, 1);
  return { file, body, bodyLine, ...read, problems: [...earlyEnds(file, frontMatter), ...problems] };
}

/** Lines that Astro takes for the end of the front matter: what follows them would be on the page. */
const earlyEnds = (file: string, frontMatter: string): Problem[] =>
  frontMatter.split('\n').flatMap((line, index) => {
    const isEnd = /^(---|\+\+\+)/.test(line);
    return isEnd ? [problemAt(file, index + 2, words.problems.hiddenText.frontMatterEnd(line))] : [];
  });

/** The text of a file; nothing where it is not UTF-8, or has a character that no text has. */
function decode(raw: string | Uint8Array): string | undefined {
  try {
    const text = typeof raw === 'string' ? raw : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const unreadable = (file: string, said: Said): SourceFile => ({
  file,
  data: undefined,
  body: '',
  bodyLine: 1,
  lines: {},
  problems: [problemAt(file, 1, said)],
});
