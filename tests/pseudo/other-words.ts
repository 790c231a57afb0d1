import path from 'node:path';
import { forEachChild, type Node, ScriptTarget, SyntaxKind, createSourceFile } from 'typescript';
import type { Plugin } from 'vite';

const catalogues = ['en', 'editors'].map((room) => path.resolve('src/words', room));
/** Words that Sayso looks for in a policy, and does not say. */
const recognized = path.resolve('src/words/editors/meaning.ts');

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/**
 * What is no word: holes such as `{date}`, language tags (BCP 47), directions, code, escapes, commands,
 * a key, a place.
 */
const noWords = [
  /\{\w+\}/,
  /^[a-z]{2}-[A-Z]{2}.$/,
  /^(?:ltr|rtl).$/,
  /\\?`[^`]+`/,
  /\\./,
  /git checkout HEAD -- content\//,
  /npm run [\w:-]+/,
  /draft: true/,
  /organizations\//,
  /\/organization\.yaml/,
];
const kept = new RegExp(`(${noWords.map(({ source }) => source).join('|')})`);

/** `text`: a literal, with its quotation marks. */
const inOtherWords = ([mark = '', ...text]: string): string =>
  mark +
  text
    .join('')
    .split(kept)
    .map((part) => (kept.test(part) ? part : part.replace(/[aeiou]/g, (letter) => accents[letter]!)))
    .join('');

const templateParts = [SyntaxKind.TemplateHead, SyntaxKind.TemplateMiddle, SyntaxKind.TemplateTail];

/**
 * Whether a node is text that is said: no name of a property, no type, no module, nothing that a value is compared to.
 */
function isSaid(node: Node): boolean {
  const { kind, parent } = node;
  if (templateParts.includes(kind) || kind === SyntaxKind.NoSubstitutionTemplateLiteral) return true;
  if (kind !== SyntaxKind.StringLiteral) return false;
  if (parent.kind === SyntaxKind.PropertyAssignment) return parent.getChildAt(0) !== node;
  const isAdded = parent.kind === SyntaxKind.BinaryExpression && parent.getChildAt(1).kind !== SyntaxKind.PlusToken;
  const others = [
    SyntaxKind.LiteralType,
    SyntaxKind.ImportDeclaration,
    SyntaxKind.ImportAttribute,
    SyntaxKind.PropertySignature,
    SyntaxKind.ElementAccessExpression,
  ];
  return !isAdded && !others.includes(parent.kind);
}

/** A file of the catalogue in which every text is spelled otherwise, and every value is kept. */
function spelledOtherwise(code: string, file: string): string {
  const source = createSourceFile(file, code, ScriptTarget.Latest, true);
  const texts: Node[] = [];
  const collect = (node: Node): void => {
    if (isSaid(node)) texts.push(node);
    forEachChild(node, collect);
  };
  collect(source);
  return texts.reduceRight(
    (rest, node) => rest.slice(0, node.getStart()) + inOtherWords(node.getText()) + rest.slice(node.end),
    code,
  );
}

/** Has Sayso say everything in other words, as a project does that rewords it: no test may mind. */
export const otherWords = (): Plugin => ({
  name: 'other-words',
  enforce: 'pre',
  transform(code, id) {
    const file = id.split('?')[0]!;
    if (!catalogues.some((room) => file.startsWith(room)) || file === recognized) return undefined;
    if (file.endsWith('.json')) return code.replace(/: "(.*)"/g, (_, name: string) => `: ${inOtherWords(`"${name}"`)}`);
    return { code: spelledOtherwise(code, file), map: null };
  },
});
