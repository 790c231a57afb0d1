import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const listed = (values: readonly string[]): string => values.map(quote).join(', ');

const sameHeadings = 'Write the headings of the source, with the same levels and in the same order.';

const headings = ([theirs, ours]: readonly [number, number]): string =>
  `The source has ${theirs} ${theirs === 1 ? 'heading' : 'headings'} and the translation ${ours}`;

const items = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;

/** What each of two texts has and the other lacks. `what`: “number”. */
function differing(what: string, theirs: readonly string[], ours: readonly string[]): string {
  const all = (values: readonly string[]): string => `the ${what}${isPlural(what, values)} ${listed(values)}`;
  if (theirs.length === 0) return `The translation has ${all(ours)} here, but the source does not.`;
  if (ours.length === 0) return `The source has ${all(theirs)} here, but the translation does not.`;
  return `The translation has ${all(ours)} here, but the source has ${all(theirs)}.`;
}

const isPlural = (what: string, { length }: readonly string[]): string => (what === 'number' && length > 1 ? 's' : '');

/** A block of a text: what it is, after the names of its Markdown, and its words. */
export interface BlockSaid {
  kind: string;
  text: string;
}

const kinds: Record<string, string> = {
  list: 'a list',
  item: 'a list item',
  table: 'a table',
  cell: 'a table cell',
  quote: 'a quotation',
  footnote: 'a footnote',
  thematicBreak: 'a line across',
};

function blockOf(block: BlockSaid | undefined): string {
  if (!block) return 'nothing more';
  const { kind, text } = block;
  if (kind === 'component') return `\`<${text} />\``;
  if (kind.startsWith('list-from-')) return 'a numbered list';
  if (kind.startsWith('heading')) return `the heading ${quote(text)}`;
  return kinds[kind] ?? `the ${kind} ${quote(text)}`;
}

const inLine = (line: number | undefined): string => (line === undefined ? '' : ` (line ${line} there)`);

/** What a translation can say or have otherwise than its source. */
export const translatedText = {
  /** `line`: of the heading in the source. */
  missingHeading: (theirs: string, line: number, counts: readonly [theirs: number, ours: number]): Said => ({
    message: `${headings(counts)}: ${quote(theirs)} (line ${line} there) seems to be missing.`,
    fix: sameHeadings,
  }),
  moreHeadings: (ours: string, counts: readonly [theirs: number, ours: number]): Said => ({
    message: `${headings(counts)}: ${quote(ours)} seems to be one too many.`,
    fix: sameHeadings,
  }),
  otherHeading: (ours: string, theirs: string): Said => ({
    message: `The heading ${quote(ours)} is not of the level that ${quote(theirs)} has in the source.`,
    fix: sameHeadings,
  }),
  missingComponent: (name: string, line: number): Said => ({
    message: `The source has \`<${name} />\` in line ${line}, but the translation does not have it.`,
    fix: 'Add it where the source has it.',
  }),
  moreComponents: (name: string): Said => ({
    message: `The translation has \`<${name} />\`, but the source does not.`,
    fix: 'Remove it.',
  }),
  otherComponent: (theirs: string, ours: string): Said => ({
    message: `The translation has \`<${ours} />\` where the source has \`<${theirs} />\`.`,
    fix: 'Put the components in the order of the source.',
  }),
  /** Each: a block that the other text has in its place; nothing where that ends. `line`: in the source. */
  blocks: (theirs: BlockSaid | undefined, ours: BlockSaid | undefined, line: number | undefined): Said => ({
    message: `The translation has ${blockOf(ours)} where the source has ${blockOf(theirs)}${inLine(line)}.`,
    fix: 'Translate block by block: one paragraph for one paragraph, one list for one list.',
  }),
  listLength: (theirs: number, ours: number): Said => ({
    message: `The list has ${items(ours)}, but ${theirs} in the source.`,
    fix: 'Give it as many items as the source has, in the same order.',
  }),
  sentences: (key: string, theirs: number, ours: number): Said => ({
    message: `\`${key}\` has ${ours} ${ours === 1 ? 'sentence' : 'sentences'}, but ${theirs} in the source.`,
    fix: 'Give it as many as the source has, in the same order.',
  }),
  /** What only the source links to here, and what only the translation does. */
  links: (theirs: readonly string[], ours: readonly string[]): Said => ({
    message: differing('link to', theirs, ours),
    fix: 'Link to what the source links to.',
  }),
  /** A link to a heading of the translation. `anchor`: the one that the heading has in the source. */
  ownAnchor: (url: string, anchor: string): Said => ({
    message: `The link ${quote(url)} names a heading by its translated words, but its anchor is that of the source.`,
    fix: `Write \`#${anchor}\`.`,
  }),
  /** Numbers that only the source has here, and those that only the translation has. */
  numbers: (theirs: readonly string[], ours: readonly string[]): Said => ({
    message: differing('number', theirs, ours),
    fix: 'Write the numbers of the source, in digits where it has digits.',
  }),
};
