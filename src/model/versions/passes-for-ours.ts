import { languages, words, wordsIn } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { textOf, type MarkdownNode } from '../text/markdown.ts';
import { plainName } from '../text/plain-name.ts';

const say = words.problems.passing;

/** Headings of the page itself. In a policy one would pass for a part of the page that Sayso vouches for. */
const ourHeadings = new Set(
  languages
    .map(wordsIn)
    .flatMap(({ versions, tables }) => [versions.contents, tables.summary, ...versions.reservedHeadings])
    .map(plainName),
);

/** What readers would take for Sayso's own words or for removed words, where an editor wrote it into a body. */
export function saidOfPassing(node: MarkdownNode): Said | undefined {
  if (node.type === 'delete') return say.struck(textOf(node));
  if (node.type !== 'heading') return undefined;
  const text = textOf(node);
  return ourHeadings.has(plainName(text)) ? say.heading(text) : undefined;
}

/** Columns of the tables that components compute, and the components. */
const ourTables = [
  ['RetentionTable', words.tables.columns.retention],
  ['ProcessingTable', words.tables.columns.processing],
  ['RightsTable', words.tables.columns.rights],
  ['CookieTable', words.tables.columns.items],
  ['SubprocessorTable', words.tables.columns.subprocessors],
] as const;

export interface HandWrittenTable {
  columns: string[];
  /** The component whose table has the same columns. */
  component: (typeof ourTables)[number][0];
}

/** A table with the columns of a computed one, which readers would take for checked facts. */
export function tableLikeOurs(node: MarkdownNode): HandWrittenTable | undefined {
  if (node.type !== 'table') return undefined;
  const columns = (node.children?.[0]?.children ?? []).map(textOf);
  const [component] = ourTables.find(([, ours]) => headerOf(ours) === headerOf(columns)) ?? [];
  return component && { columns, component };
}

const headerOf = (columns: readonly string[]): string => columns.map(plainName).join('|');
