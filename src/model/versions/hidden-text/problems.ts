import { isVisible, saidOfHidden } from '../../../schema/characters.ts';
import { saidOfMisleading } from '../../../schema/misleading.ts';
import { problemAt, type Problem } from '../../../schema/problem.ts';
import type { MarkdownNode } from '../../text/markdown.ts';
import { saidOfDifference } from './difference.ts';
import { saidOfFootnotes } from './footnotes.ts';
import { saidOfLinks } from './links.ts';
import { saidOfNodes } from './nodes.ts';

/**
 * Characters of a body that readers cannot see, or that read otherwise than they are. They are found even in a body
 * that cannot be parsed.
 */
export const hiddenCharacterProblems = (file: string, body: string, bodyLine: number): Problem[] =>
  body.split('\n').flatMap((text, index) => {
    const said = isVisible(text) ? saidOfMisleading(text) : saidOfHidden(text);
    return said ? [problemAt(file, bodyLine + index, said)] : [];
  });

/** A body that could be parsed. */
interface ParsedBody {
  file: string;
  body: string;
  /** Line of the file on which it starts, from 1. */
  bodyLine: number;
  /** The body as its page shows it. */
  root: MarkdownNode;
  /** Whether it holds nothing that only MDX knows, so that the page and the canonical text can be compared. */
  isComparable: boolean;
}

/** Everything in a body that its canonical text holds and its page does not show, or shows as something else. */
export function hiddenTextProblems({ file, root, body, bodyLine, isComparable }: ParsedBody): Problem[] {
  const found = [
    ...saidOfNodes(root, body),
    ...saidOfLinks(root),
    ...saidOfFootnotes(root),
    ...(isComparable ? saidOfDifference(root, body) : []),
  ];
  return found.map(({ line, said }) => problemAt(file, bodyLine + line - 1, said));
}
