import { questionsIn } from '../../schema/questions.ts';
import { linesOf, nodesOf, textOf, type MarkdownNode } from '../text/markdown.ts';

/** What is still to be written in a text. Lines are those of the body, from 1. */
export interface Unwritten {
  /** Open questions; an empty one is an answer that was left blank. */
  questions: { asked: string; line: number }[];
  /** Headings with nothing below them. */
  emptySections: { heading: string; line: number }[];
}

export const nothingUnwritten: Unwritten = { questions: [], emptySections: [] };

export function unwrittenIn(root: MarkdownNode): Unwritten {
  const blocks = [...nodesOf(root)].filter(({ type }) => blocksOfWords.includes(type));
  return {
    questions: blocks.flatMap((block) =>
      questionsIn(wordsOf(block)).map(({ asked, linesAbove }) => ({ asked, line: linesOf(block)[0] + linesAbove })),
    ),
    emptySections: emptySectionsIn(root.children ?? []),
  };
}

/** Blocks that have words, and no block inside. */
const blocksOfWords = ['heading', 'paragraph', 'tableCell'];

/** The words of a block, line by line as written. A question may have links in it, and code has none. */
function wordsOf({ type, value, children = [] }: MarkdownNode): string {
  if (type === 'break') return '\n';
  if (type === 'inlineCode') return (value ?? '').replaceAll('[', '').replaceAll(']', '');
  return value ?? children.map(wordsOf).join('');
}

/** A section is empty where its heading is the last block, or the next block is a heading of its own rank or above. */
function emptySectionsIn(blocks: readonly MarkdownNode[]): Unwritten['emptySections'] {
  const shown = blocks.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  return shown.flatMap((block, index) => {
    if (block.type !== 'heading' || hasText(block, shown[index + 1])) return [];
    return [{ heading: textOf(block), line: linesOf(block)[0] }];
  });
}

function hasText(heading: MarkdownNode, next: MarkdownNode | undefined): boolean {
  if (next === undefined) return false;
  return next.type !== 'heading' || (next.depth ?? 0) > (heading.depth ?? 0);
}
