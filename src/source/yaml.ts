import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type ErrorCode,
  type Node,
  type ParsedNode,
  type YAMLParseError,
} from 'yaml';
import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import type { SourceFile } from '../schema/entry.ts';
import { problemAt } from '../schema/problem.ts';

const wrong = words.problems.yaml;

type Parsed = Pick<SourceFile, 'data' | 'lines' | 'problems'>;

/** Reads YAML with the line of every value. `linesAbove`: lines of the file above the YAML. */
export function parseYaml(file: string, text: string, linesAbove: number): Parsed {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + linesAbove;
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  // A tag that YAML does not know is a warning to the parser, and an error here.
  const mistakes = [...withoutConsequences(document.errors), ...document.warnings];
  if (mistakes.length > 0) {
    const problems = mistakes.map(({ code, message, pos }) => problemAt(file, lineAt(pos[0]), saidOf(code, message)));
    return { data: undefined, lines: {}, problems };
  }
  if (isTooDeep(document.contents))
    return { data: undefined, lines: {}, problems: [problemAt(file, undefined, wrong.tooDeep())] };
  const { lines, reserved } = linesOf(document, lineAt);
  const result = valueOf(document);
  if (result.said) return { data: undefined, lines, problems: [problemAt(file, undefined, result.said)] };
  const problems = reserved.map((line) => problemAt(file, line, wrong.reservedKey(RESERVED_KEY)));
  return { data: result.data, lines, problems };
}

const isDuplicateKey = ({ code }: Pick<YAMLParseError, 'code'>): boolean => code === 'DUPLICATE_KEY';

/** Errors up to the first that makes the rest unreadable: a tab makes the parser complain of every line below it. */
function withoutConsequences(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.findIndex((error) => !isDuplicateKey(error));
  return first === -1 ? inOrder : inOrder.slice(0, first + 1);
}

function saidOf(code: ErrorCode, message: string): Said {
  if (code === 'DUPLICATE_KEY') return wrong.duplicateKey(message);
  // The parser's stack is exhausted.
  if (code === 'RESOURCE_EXHAUSTION') return wrong.tooDeep();
  if (code === 'TAB_AS_INDENT') return wrong.tab();
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? wrong.colon() : wrong.syntax(message);
}

/** JavaScript would drop this key and its value without saying so. */
const RESERVED_KEY = '__proto__';

/** The line of every value by its path, and the lines of reserved keys. */
function linesOf(document: Document.Parsed, lineAt: (offset: number) => number) {
  const lines: Record<string, number> = {};
  const reserved: number[] = [];
  visitValues(document.contents, [], (path, node) => {
    const start = node.range?.[0];
    if (start === undefined) return;
    const line = lineAt(start);
    lines[path.join('.')] = line;
    if (path.at(-1) === RESERVED_KEY) reserved.push(line);
  });
  return { lines, reserved };
}

/** The data of a document, or why it has none: aliases may refer to what contains them, or multiply without end. */
function valueOf(document: Document.Parsed): { data: unknown; said?: undefined } | { said: Said } {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    // Throws a TypeError where the data contains itself.
    JSON.stringify(data);
    return { data };
  } catch (error) {
    if (error instanceof TypeError) return { said: wrong.circularReference() };
    return { said: wrong.tooManyAliases((error as Error).message) };
  }
}

/** Deeper than anything that Sayso reads, and shallower than the stack. */
const DEEPEST = 100;

function isTooDeep(node: unknown, depth = 0): boolean {
  if (isPair(node)) return isTooDeep(node.key, depth) || isTooDeep(node.value, depth);
  if (!isCollection(node)) return false;
  return depth === DEEPEST || node.items.some((item) => isTooDeep(item, depth + 1));
}

type Path = (string | number)[];
type Visit = (path: Path, node: Node) => void;

/** Visits every value below a node, with its path; a value that has a key is where its key is. */
function visitValues(node: ParsedNode | Node | null, path: Path, visit: Visit): void {
  if (!isCollection(node)) return;
  node.items.forEach((item, index) => {
    const { step, start, value } =
      isMap(node) && isPair(item) ? keyed(item.key as Node, item.value) : unkeyed(item, index);
    if (start) visit([...path, step], start);
    visitValues(value, [...path, step], visit);
  });
}

interface Item {
  step: string | number;
  /** Where it starts in the file. */
  start: Node | null;
  value: Node | null;
}

const keyed = (key: Node, value: unknown): Item => ({
  step: String(isScalar(key) ? key.value : key),
  start: key,
  value: value as Node | null,
});

const unkeyed = (item: unknown, index: number): Item => ({
  step: index,
  start: item as Node,
  value: item as Node,
});
