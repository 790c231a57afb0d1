import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Node, type ParsedNode } from 'yaml';
import type { SourceFile } from '../schema/entry.ts';
import { problemAt, type Problem } from '../schema/problem.ts';
import { words } from '../words/index.ts';

const FENCE = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/**
 * Reads one content file: YAML, or front matter and a body.
 * Line endings and a byte-order mark are those of the editor's machine and not of the text: both are taken out.
 */
export function parseSource(file: string, raw: string | Uint8Array): SourceFile {
  const decoded = decode(raw);
  if (decoded === undefined)
    return unreadable(
      file,
      'The file is not text in UTF-8.',
      'Save it as UTF-8: an editor offers that under “Save as”.',
    );
  const text = decoded.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!file.endsWith('.mdx')) return { file, body: '', bodyLine: 1, ...parseYaml(file, text, 0) };
  const fence = FENCE.exec(text);
  if (!fence)
    return unreadable(
      file,
      'The file has no front matter.',
      'Start it with a line `---`, the keys of the version, and another line `---`.',
    );
  const body = text.slice(fence[0].length);
  const bodyLine = fence[0].split('\n').length;
  const frontMatter = parseYaml(file, fence[1] ?? '', 1);
  return {
    file,
    body,
    bodyLine,
    ...frontMatter,
    problems: [...earlyEnds(file, fence[1] ?? ''), ...frontMatter.problems],
  };
}

/** Lines that Astro takes for the end of the front matter: what follows them would be on the page. */
const earlyEnds = (file: string, yaml: string): Problem[] =>
  yaml.split('\n').flatMap((text, index) => {
    const isEnd = /^(---|\+\+\+)/.test(text);
    return isEnd ? [problemAt(file, index + 2, words.problems.hiddenText.frontMatterEnd(text))] : [];
  });

/** The text of a file; nothing where it is no UTF-8, or holds a character that no text has. */
function decode(raw: string | Uint8Array): string | undefined {
  try {
    const text = typeof raw === 'string' ? raw : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const unreadable = (file: string, message: string, fix: string): SourceFile => ({
  file,
  data: undefined,
  body: '',
  bodyLine: 1,
  lines: {},
  problems: [{ file, line: 1, message, fix }],
});

/** `offset`: lines of the file above the YAML. */
function parseYaml(file: string, text: string, offset: number): Pick<SourceFile, 'data' | 'lines' | 'problems'> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  // A tag that YAML does not know is a warning to the parser, and a mistake here.
  const problems = [...document.errors, ...document.warnings].map((error): Problem => ({
    file,
    line: counter.linePos(error.pos[0]).line + offset,
    message: `The YAML cannot be read: ${error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
    fix:
      error.code === 'DUPLICATE_KEY'
        ? 'Keep one of the two lines.'
        : 'Check indentation, colons and quotes on this line and the one above.',
  }));
  if (problems.length > 0) return { data: undefined, lines: {}, problems };
  const lines: Record<string, number> = {};
  const reserved: Problem[] = [];
  collectLines(document.contents, [], (path, node) => {
    const start = node.range?.[0];
    if (start === undefined) return;
    const line = counter.linePos(start).line + offset;
    lines[path.join('.')] = line;
    // JavaScript would lose it without a word.
    if (path.at(-1) === '__proto__')
      reserved.push({ file, line, message: 'The key “__proto__” is not known here.', fix: 'Take it out.' });
  });
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    // A value that holds itself is none that could be shown.
    JSON.stringify(data);
    return { data, lines, problems: reserved };
  } catch (error) {
    const reason = error instanceof TypeError ? 'a value holds itself' : (error as Error).message;
    const message = `The YAML cannot be read: ${reason}.`;
    return {
      data: undefined,
      lines,
      problems: [{ file, message, fix: 'Write the values out, without anchors and aliases.' }],
    };
  }
}

type Visit = (path: (string | number)[], node: Node) => void;

function collectLines(node: ParsedNode | Node | null, path: (string | number)[], visit: Visit): void {
  if (!isCollection(node)) return;
  node.items.forEach((item, index) => {
    const isKeyed = isMap(node) && isPair(item);
    const step = isKeyed ? String(isScalar(item.key) ? item.key.value : item.key) : index;
    const value = isKeyed ? (item.value as Node | null) : (item as Node);
    const at = isKeyed ? (item.key as Node) : value;
    if (at) visit([...path, step], at);
    collectLines(value, [...path, step], visit);
  });
}
