import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The title of a test, or of a group of tests, as it is written. */
export interface TestTitle {
  /** Path from the project's folder. */
  file: string;
  text: string;
}

const callers = ['test', 'it', 'describe'];

/** The titles of the code's tests, in the order of files and lines. Those of one organization only go with it. */
export const readTestTitles = (): TestTitle[] =>
  globSync('tests/**/*.test.ts')
    .filter((file) => !file.startsWith('tests/organizations/'))
    .sort()
    .flatMap((file) => titlesIn(file, readFileSync(file, 'utf8')));

export function titlesIn(file: string, source: string): TestTitle[] {
  const titles: TestTitle[] = [];
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return titles;

  function visit(node: ts.Node): void {
    const text = ts.isCallExpression(node) ? titleOf(node) : undefined;
    if (text !== undefined) titles.push({ file, text });
    ts.forEachChild(node, visit);
  }
}

/** `test('…')`, `describe.each(…)('…')` and the like. */
function titleOf({ expression, arguments: [title] }: ts.CallExpression): string | undefined {
  if (!title || !callers.includes(nameOf(expression))) return undefined;
  if (ts.isStringLiteralLike(title)) return title.text;
  if (ts.isTemplateExpression(title)) return templateText(title);
  return undefined;
}

/** The function at the start of a chain: `test` of `test.each([])`. */
function nameOf(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  const isInChain = ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression);
  if (isInChain) return nameOf(expression.expression);
  return '';
}

const templateText = ({ head, templateSpans }: ts.TemplateExpression): string =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('…');
