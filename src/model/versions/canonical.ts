import { createHash } from 'node:crypto';
import { blocksOf, type Block, type Cell } from './components.ts';
import type { Canonical, Version } from '../organization.ts';
import type { Span } from '../text/spans.ts';
import { words } from '../../words/index.ts';

/**
 * The canonical text of a version: what its editor wrote, with every component resolved from the version's own data.
 * The editor's Markdown is kept letter by letter, so that neither a serializer nor a framework can change it.
 * It names the version and nothing that depends on the day it is read on.
 */
export function canonicalOf(version: CanonicalSource): Canonical {
  const { organization, policy, id, title, summary } = version;
  const head = [
    '---',
    `organization: ${organization}`,
    `policy: ${policy}`,
    `version: ${id}`,
    '---',
    '',
    `# ${escape(title)}`,
  ];
  const summaryLines = summary
    ? ['', `## ${words.tables.summary}`, '', ...summary.map((sentence) => `- ${escape(sentence)}`)]
    : [];
  const text = `${[...head, ...summaryLines, '', resolve(version).trim()].join('\n')}\n`;
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

/** A canonical text without the lines that name it: equal for versions that say the same. */
export const textBelowHead = (canonical: string): string => canonical.slice(canonical.indexOf('\n---\n') + 5);

/** The parts of a version that its canonical text is made of. */
export type CanonicalSource = Omit<Version, 'canonical' | 'status'> & { organization: string; body: string };

/** The body with each component's lines replaced by what it shows. */
function resolve(version: CanonicalSource): string {
  const lines = version.body.split('\n');
  for (const {
    name,
    bodyLines: [first, last],
  } of version.prose.components) {
    const indent = /^\s*/.exec(lines[first - 1] ?? '')?.[0] ?? '';
    const shown = markdownOf(blocksOf[name](version))
      .split('\n')
      .map((line) => (line ? indent + line : line))
      .join('\n');
    // A component that shows nothing leaves no gap: the empty line after it goes with it.
    const count = last - first + (shown === '' && lines[last] === '' ? 2 : 1);
    lines.splice(first - 1, count, shown || REMOVED, ...Array<string>(count - 1).fill(REMOVED));
  }
  return lines.filter((line) => line !== REMOVED).join('\n');
}

/** Keeps the numbers of later lines while a component of several lines is replaced; it cannot stand in a text. */
const REMOVED = '\0';

/** Blocks as Markdown, with tables as GFM tables. */
export const markdownOf = (blocks: Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph' ? block.spans.map(spanOf).join('') : tableOf(block.table.columns, block.table.rows),
    )
    .join('\n\n');

const tableOf = (columns: string[], rows: Cell[][]): string =>
  [row(columns.map(escape)), row(columns.map(() => '---')), ...rows.map((cells) => row(cells.map(cellOf)))].join('\n');

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/** A cell has one line in Markdown: its lines are set apart by semicolons, and its note follows in brackets. */
const cellOf = ({ lines, note }: Cell): string =>
  `${lines.map((spans) => spans.map(spanOf).join('')).join('; ')}${note ? ` (${escape(note)})` : ''}`;

function spanOf(span: Span): string {
  if (typeof span === 'string') return escape(span);
  if ('code' in span) return `\`${span.code.replaceAll('|', '\\|')}\``;
  return 'strong' in span ? `**${escape(span.strong)}**` : escape(span.words);
}

/** Data is words, whatever it looks like in Markdown. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>|~#]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');
