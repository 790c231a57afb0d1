import { createHash } from 'node:crypto';
import type { Block, Cell } from './blocks.ts';
import { blocksOf } from './components.ts';
import type { Version } from '../organization.ts';
import type { Canonical } from './published-text.ts';
import type { Span } from '../text/spans.ts';
import { wordsIn } from '../../words/index.ts';

/**
 * The canonical text of a version: what its editor wrote, with every component resolved from the version's own data.
 * The editor's Markdown is kept letter by letter, so that neither a serializer nor a framework can change it.
 * It names the version and nothing that depends on the day it is read on.
 */
export function canonicalOf(version: CanonicalSource): Canonical {
  const { organization, policy, id, language, translates, title, summary } = version;
  const translation = translates === undefined ? undefined : { language, translates };
  const head = [...headOf({ organization, policy, id, translation }), '', `# ${escapeMarkdown(title)}`];
  const summaryLines = summary
    ? ['', `## ${wordsIn(language).tables.summary}`, '', ...summary.map((sentence) => `- ${paragraphOf([sentence])}`)]
    : [];
  const above = [...head, ...summaryLines, ''];
  const body = resolve(version);
  const text = `${[...above, body.text].join('\n')}\n`;
  const preferencesLine = body.preferencesLine && above.length + body.preferencesLine;
  return { ...fingerprinted(text), ...(preferencesLine && { preferencesLine }) };
}

interface Head extends Record<'organization' | 'policy' | 'id', string> {
  /** `translates`: fingerprint of the source's text. One hash then proves both. */
  translation?: { language: string; translates: string } | undefined;
}

/** The lines that name a version, and what it translates. */
export const headOf = ({ organization, policy, id, translation }: Head): string[] => [
  '---',
  `organization: ${organization}`,
  `policy: ${policy}`,
  `version: ${id}`,
  ...(translation ? [`language: ${translation.language}`, `translates: ${translation.translates}`] : []),
  '---',
];

/** A text with its fingerprint. */
export const fingerprinted = (text: string): Canonical => ({
  text,
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
});

/** A canonical text without the lines that name it: equal for versions that say the same. */
export const textBelowHead = (canonical: string): string => canonical.slice(canonical.indexOf('\n---\n') + 5);

/** The parts of a version that its canonical text is made of. */
export type CanonicalSource = Pick<
  Version,
  | 'id'
  | 'policy'
  | 'language'
  | 'title'
  | 'summary'
  | 'prose'
  | 'retention'
  | 'processing'
  | 'rights'
  | 'registry'
  | 'subprocessors'
> & {
  organization: string;
  body: string;
  /** Of a translation: fingerprint of the text that it translates. */
  translates?: string | undefined;
};

/** Keeps the numbers of later lines while a component of several lines is replaced; no text can have it. */
const REMOVED = '\0';
/** The line before which the visitor's preferences belong. */
const PREFERENCES = '\0preferences';

/** The body with each component's lines replaced by what it shows. `preferencesLine`: from 1. */
function resolve(version: CanonicalSource): { text: string; preferencesLine?: number } {
  const lines = version.body.split('\n');
  for (const { name, bodyLines } of version.prose.components) {
    const [first, last] = bodyLines;
    const shown =
      name === 'CookiePreferences' ? PREFERENCES : indented(markdownOf(blocksOf[name](version)), lines[first - 1]);
    // A component that shows no text leaves no gap: the empty line after it goes with it.
    const hasGap = (shown === '' || shown === PREFERENCES) && lines[last] === '';
    const count = last - first + (hasGap ? 2 : 1);
    lines.splice(first - 1, count, shown || REMOVED, ...Array<string>(count - 1).fill(REMOVED));
  }
  const [before = '', after] = lines
    .filter((line) => line !== REMOVED)
    .join('\n')
    .split(PREFERENCES);
  // A no-break space is a character like any other.
  const above = before.replace(/^[ \t\n]+/, '');
  const text = (above + (after ?? '').replace(/^\n/, '')).replace(/[ \t\n]+$/, '');
  return { text, ...(after !== undefined && { preferencesLine: above.split('\n').length }) };
}

/** Lines as far in as the component that they replace. */
function indented(markdown: string, component = ''): string {
  const indent = /^\s*/.exec(component)?.[0] ?? '';
  return markdown
    .split('\n')
    .map((line) => (line ? indent + line : line))
    .join('\n');
}

/** Blocks as Markdown, with tables as GFM tables. */
export const markdownOf = (blocks: Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph' ? paragraphOf(block.spans) : tableOf(block.table.columns, block.table.rows),
    )
    .join('\n\n');

/** A paragraph of data never starts a list or another block. */
const paragraphOf = (spans: Span[]): string =>
  spans
    .map(spanOf)
    .join('')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const tableOf = (columns: readonly string[], rows: Cell[][]): string =>
  [
    row(columns.map(escapeMarkdown)),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellOf))),
  ].join('\n');

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/** A cell has one line in Markdown: semicolons separate its lines, and its note follows in brackets and emphasis. */
const cellOf = ({ lines, note }: Cell): string =>
  `${lines.map((spans) => spans.map(spanOf).join('')).join('; ')}${note ? ` *(${escapeMarkdown(note)})*` : ''}`;

function spanOf(span: Span): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  if ('code' in span) return codeOf(span.code.replaceAll('|', '\\|'));
  return 'strong' in span ? `**${escapeMarkdown(span.strong)}**` : escapeMarkdown(span.words);
}

/** A name as code: set between more backticks than it contains. */
function codeOf(name: string): string {
  const longest = Math.max(0, ...[...name.matchAll(/`+/g)].map(([run]) => run.length));
  const [fence, space] = ['`'.repeat(longest + 1), longest > 0 ? ' ' : ''];
  return fence + space + name + space + fence;
}

/** Data is words, whatever it looks like in Markdown. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~#&]/g, (sign) => `\\${sign}`)
    // In an address a backslash is a letter, unless one is in front of its colon or dot: then no address starts there.
    .replace(/(https?|ftp)(?=:\/\/\S*\\)|www(?=\.\S*\\)/gi, '$&\\')
    // French has no-break spaces before its signs: they stay.
    .replace(/[^\S\u00a0]+/g, ' ');
