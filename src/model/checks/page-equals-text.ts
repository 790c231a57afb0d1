import { problemAt, type Problem } from '../../schema/problem.ts';
import { words, wordsIn } from '../../words/index.ts';
import type { Organization, Version } from '../organization.ts';
import { textOfSpan } from '../text/spans.ts';
import type { Block, Cell } from '../versions/blocks.ts';
import { blocksOf } from '../versions/components.ts';
import { described, firstDifference } from '../versions/hidden-text/difference.ts';
import { isInItsLanguage } from '../translations/fallback.ts';
import { parseText } from '../text/markdown.ts';
import { blockOf, COMPONENT, outlineOf, type OutlineBlock } from '../versions/outline.ts';
import { policyComponents } from '../versions/prose.ts';

/**
 * Proves of every version that its canonical text, read as Markdown, shows what its page shows: the same words in the
 * same blocks. What editors can get wrong has its own message; this finds what nobody thought of.
 */
export const checkPagesEqualTexts = (organizations: readonly Organization[]): Problem[] =>
  organizations
    .flatMap(({ languages }) => languages.flatMap(({ policies }) => policies))
    .flatMap(({ versions }) => versions.filter(isInItsLanguage).flatMap(checkVersion));

function checkVersion(version: Version): Problem[] {
  const difference = firstDifference(pageOf(version), textOf(version));
  if (!difference) return [];
  const { inPage, inText } = difference;
  const said = words.problems.hiddenText.difference(described(inPage), described(inText));
  return [problemAt(version.file, inPage?.line, said)];
}

/** What the page shows, from the model: title, summary, and the body with each component's blocks. */
function pageOf(version: Version): OutlineBlock[] {
  const { title, summary } = version;
  const points = summary?.flatMap((sentence) => [
    blockOf(['list'], 'item', '', 1),
    blockOf(['list', 'item'], 'paragraph', sentence, 1),
  ]);
  return [
    blockOf([], 'heading 1', title, 1),
    ...(points
      ? [
          blockOf([], 'heading 2', wordsIn(version.textLanguage).tables.summary, 1),
          blockOf([], 'list', '', 1),
          ...points,
        ]
      : []),
    ...version.prose.outline.flatMap((block) => shownBy(block, version)),
  ];
}

/** The canonical text without its head, as a reader of Markdown shows it. */
const textOf = ({ rendered: { text } }: Version): OutlineBlock[] =>
  outlineOf(parseText(text.slice(text.indexOf('\n# '))));

function shownBy(block: OutlineBlock, version: Version): OutlineBlock[] {
  const around = block.path.split('/');
  if (around.pop() !== COMPONENT) return [block];
  const name = policyComponents.find((known) => known === block.text);
  return name ? blocksOf[name](version).flatMap((shown) => outlineOfShown(shown, around, block.line)) : [];
}

function outlineOfShown(shown: Block, around: string[], line: number): OutlineBlock[] {
  if (shown.kind === 'paragraph') return [blockOf(around, 'paragraph', shown.spans.map(textOfSpan).join(''), line)];
  const { columns, rows } = shown.table;
  const cells = [...columns, ...rows.flat().map(wordsOfCell)];
  return [
    blockOf(around, 'table', '', line),
    ...cells.map((cell) => blockOf([...around, 'table'], 'cell', cell, line)),
  ];
}

/** A cell as the canonical text sets it: a page has a line for each of its lines, and for its note. */
const wordsOfCell = ({ lines, note }: Cell): string =>
  lines.map((spans) => spans.map(textOfSpan).join('')).join('; ') + (note ? ` (${note})` : '');
