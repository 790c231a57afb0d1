import GithubSlugger, { slug } from 'github-slugger';
import { suggestionFor } from '../../schema/nearest.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { placeholder } from '../../schema/text.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { anchorOwner } from '../pages/anchors.ts';
import { linesOf, parsePage, textOf, type MarkdownNode as Node } from '../text/markdown.ts';
import { wordsOfLink } from './link-words.ts';
import { hiddenCharacterProblems, hiddenTextProblems } from './hidden-text/problems.ts';
import { outlineOf, type OutlineBlock } from './outline.ts';
import { saidOfPassing, tableLikeOurs, type HandWrittenTable } from './passes-for-ours.ts';
import { nothingUnwritten, unwrittenIn, type Unwritten } from './unwritten.ts';

const wrong = words.problems.prose;

/** The components that a policy may use. Each takes its data from the version it is in, and so has no attributes. */
export const policyComponents = [
  'CookiePreferences',
  'CookieTable',
  'ProcessingTable',
  'RetentionTable',
  'RightsTable',
  'SubprocessorTable',
] as const;
export type PolicyComponent = (typeof policyComponents)[number];

export interface Heading {
  depth: number;
  /** The anchor: made from the text as GitHub and Astro do. */
  slug: string;
  text: string;
}

/** Lines are those of the file. */
export interface Prose extends Unwritten {
  headings: (Heading & { line: number })[];
  /** Link targets as written, each with its line in the file and the words that lead there. */
  links: { url: string; line: number; words: string[] }[];
  /** `bodyLines`: its first and last line in the body, from 1. */
  components: { name: PolicyComponent; line: number; bodyLines: [number, number] }[];
  /** Tables that pass for computed ones, each with its line in the file. */
  tablesLikeOurs: (HandWrittenTable & { line: number })[];
  /** What a reader of the page sees, with each component as one block. */
  outline: OutlineBlock[];
  problems: Problem[];
}

/** Markdown that a policy has no use for, or that would make it code, and what to call it. */
const refused: Record<string, (value: string) => Said> = {
  mdxjsEsm: wrong.code,
  mdxFlowExpression: wrong.expression,
  mdxTextExpression: wrong.expression,
  image: wrong.image,
  imageReference: wrong.image,
};

/** Reads the body of a policy. The parser is the one that renders it, so what is checked is what is shown. */
export function readProse(file: string, body: string, bodyLine: number): Prose {
  const bodyLines = body.split('\n');
  const problems = hiddenCharacterProblems(file, body, bodyLine);
  const prose: Prose = {
    headings: [],
    links: [],
    components: [],
    tablesLikeOurs: [],
    outline: [],
    problems,
    ...nothingUnwritten,
  };
  let root: Node;
  try {
    root = parsePage(body);
  } catch (error) {
    const { message } = error as Error;
    const [, line, reason = ''] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
    const said = wrong.unreadable(withoutParserNotes(reason || message));
    const problem = problemAt(file, bodyLine + Number(line ?? 1) - 1, said);
    const others = scan(file, body, bodyLine).filter((other) => other.line !== problem.line);
    return { ...prose, problems: [...problems, problem, ...others] };
  }
  let isReadToItsEnd = true;
  const slugger = new GithubSlugger();
  walk(root, (node, isTooDeep) => {
    const line = bodyLine + (node.position?.start.line ?? 1) - 1;
    const refuse = (said: Said) => prose.problems.push(problemAt(file, line, said));
    if (isTooDeep) {
      isReadToItsEnd = false;
      refuse(wrong.tooDeep());
    }
    const refusal = refused[node.type];
    if (refusal) refuse(refusal(node.value ?? node.url ?? ''));
    const passing = saidOfPassing(node);
    if (passing) refuse(passing);
    const table = tableLikeOurs(node);
    if (table) prose.tablesLikeOurs.push({ ...table, line });
    if (node.type === 'text' && placeholder.test(node.value ?? '')) refuse(wrong.placeholder(node.value ?? ''));
    if (node.type.startsWith('mdxJsx')) readComponent(prose, file, line, node, bodyLines);
    if (node.type === 'link' || node.type === 'definition')
      prose.links.push({ url: node.url ?? '', line, words: wordsOfLink(node, root) });
    if (node.type === 'heading') {
      const text = textOf(node);
      const name = slug(text);
      // The second heading of a name gets a number behind it.
      const anchor = slugger.slug(text);
      if (name === '') refuse(wrong.withoutAnchor(text));
      const owner = anchorOwner(name) ?? anchorOwner(anchor);
      if (owner) refuse(wrong.anchorInUse[owner](text, anchor));
      if (node.depth === 1) refuse(wrong.firstLevel(text));
      prose.headings.push({ depth: node.depth ?? 2, slug: anchor, text, line });
    }
  });
  if (!isReadToItsEnd) return prose;
  const hidden = hiddenTextProblems({ file, root, body, bodyLine, isComparable: prose.problems.length === 0 });
  const outline = outlineOf(root).map((block) => ({ ...block, line: bodyLine + block.line - 1 }));
  return { ...prose, ...unwrittenOf(root, bodyLine), outline, problems: [...prose.problems, ...hidden] };
}

function unwrittenOf(root: Node, bodyLine: number): Unwritten {
  const { questions, emptySections } = unwrittenIn(root);
  const inFile = <Found extends { line: number }>(found: Found): Found => ({
    ...found,
    line: bodyLine + found.line - 1,
  });
  return { questions: questions.map(inFile), emptySections: emptySections.map(inFile) };
}

function readComponent(prose: Prose, file: string, line: number, node: Node, bodyLines: readonly string[]): void {
  const [first, last] = linesOf(node);
  // The canonical text puts what it shows in the place of its lines, so it has them alone.
  const isAlone = /^ {0,3}<(\w+)\s*(\/>|>\s*<\/\1>)\s*$/.test(bodyLines.slice(first - 1, last).join('\n'));
  const isSetApart = [first - 2, last].every((index) => (bodyLines[index] ?? '').trim() === '');
  const name = policyComponents.find((known) => known === node.name);
  const attribute = node.attributes?.[0];
  const refuse = (said: Said) => prose.problems.push(problemAt(file, line, said));
  if (!name) refuse(unknownTag(node.name ?? ''));
  else if (attribute) refuse(wrong.attribute(name, attribute.name ?? '{…}'));
  else if (node.children && node.children.length > 0) refuse(wrong.textInside(name));
  else if (node.type === 'mdxJsxTextElement' || !isAlone) refuse(wrong.notAlone(name));
  else if (!isSetApart) refuse(words.problems.hiddenText.componentLines(name));
  else if (prose.components.some((component) => component.name === name)) refuse(wrong.twice(name));
  else prose.components.push({ name, line, bodyLines: [first, last] });
}

/** What is said of a tag that is no component: HTML starts with a small letter. */
const unknownTag = (name: string): Said =>
  /^[a-z]/.test(name) ? wrong.html(name) : wrong.unknownComponent(name, suggestionFor(name, policyComponents));

/** The parser's reason without its notes and positions, which count from the start of the body. */
const withoutParserNotes = (reason: string): string => reason.replace(/\s*\((?:mdx|note|\d+:\d+)[\s\S]*$/, '');

/** What can be seen line by line in a text that cannot be parsed, so that one mistake does not hide the others. */
function scan(file: string, body: string, bodyLine: number): Problem[] {
  return body.split('\n').flatMap((text, index) => {
    const line = bodyLine + index;
    if (/^(import|export)\s/.test(text)) return [problemAt(file, line, wrong.code(text))];
    const expression = /(?<!\\)\{([^}]*)\}/.exec(text);
    const tag = /<([A-Za-z][\w.]*)/.exec(text)?.[1];
    const isUnknown = tag !== undefined && !policyComponents.some((known) => known === tag) && !/<https?:/.test(text);
    return [
      ...(expression ? [problemAt(file, line, wrong.expression(expression[1] ?? ''))] : []),
      ...(isUnknown ? [problemAt(file, line, unknownTag(tag))] : []),
    ];
  });
}

/** Deeper than any text that is meant, and shallower than the stack. */
const DEEPEST = 100;

function walk(node: Node, visit: (node: Node, isTooDeep: boolean) => void, depth = 0): void {
  visit(node, depth === DEEPEST);
  if (depth < DEEPEST) node.children?.forEach((child) => walk(child, visit, depth + 1));
}
