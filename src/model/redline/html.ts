import type { Change } from './compare-blocks.ts';
import { isLine, type Block, type Container, type Line } from './blocks.ts';
import { setOf, targetOf, type Mark, type Token } from './tokens.ts';
import type { Segment } from './compare-words.ts';

/** Where a link of the text leads on this site; `deleted`: it stands in the older text only. */
export type Href = (url: string, isDeleted: boolean) => string;

/** How a run is marked for those who see no colour, and for those who listen. */
const signs = {
  inserted: ['ins', 'Added: '],
  deleted: ['del', 'Removed: '],
  'moved here': ['ins', 'Moved here: '],
  'moved away': ['del', 'Moved elsewhere: '],
} as const;
type Sign = keyof typeof signs;

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A redline as HTML. `<ins>` and `<del>` stand inside the lines only, so that they can break no table and no list. */
export function htmlOf(changes: readonly Change[], href: Href): string {
  return changes.map((change) => changeOf(change, { href, columns: [] })).join('\n');
}

interface Place {
  href: Href;
  /** Names of the columns of the table that is being printed: where it is narrow, each cell is shown with its own. */
  columns: string[];
}

function changeOf(change: Change, place: Place): string {
  switch (change.mark) {
    case 'same':
      return blockOf(change.block, place);
    case 'line':
      return makeLine(change.after, change.segments.map((segment) => segmentOf(segment, place.href)).join(''));
    case 'container': {
      const inside = placeIn(change.after, place);
      return containerOf(
        change.after,
        change.changes.map((inner) => ({ html: changeOf(inner, inside), block: blockIn(inner) })),
        inside,
      );
    }
    default:
      return blockOf(
        change.block,
        place,
        change.isMoved ? (change.mark === 'inserted' ? 'moved here' : 'moved away') : change.mark,
      );
  }
}

/** Inside a table, its columns have names. */
function placeIn(block: Container, place: Place): Place {
  const [head] = block.children;
  if (block.kind !== 'table' || !head || isLine(head)) return place;
  return {
    ...place,
    columns: head.children.map((cell) => (isLine(cell) ? cell.tokens.map(({ text }) => text).join('') : '')),
  };
}

const blockIn = (change: Change): Block => ('block' in change ? change.block : change.after);

/** A whole block, and how all of it is marked. What happened is said once, before its first words. */
function blockOf(block: Block, place: Place, sign?: Sign, isSaid = true): string {
  if (!isLine(block)) {
    const inside = placeIn(block, place);
    return containerOf(
      block,
      block.children.map((child, at) => ({ html: blockOf(child, inside, sign, isSaid && at === 0), block: child })),
      inside,
      sign,
    );
  }
  const wordCounts = runsOf(block.tokens, place.href, sign === 'deleted' || sign === 'moved away');
  return makeLine(block, sign && wordCounts ? marked(sign, wordCounts, isSaid) : wordCounts, sign);
}

function marked(sign: Sign, wordCounts: string, isSaid = true): string {
  const [tag, spoken] = signs[sign];
  return `<${tag}${sign.startsWith('moved') ? ' class="moved"' : ''}>${isSaid ? `<span class="spoken">${spoken}</span>` : ''}${wordCounts}</${tag}>`;
}

function makeLine(line: Line, wordCounts: string, sign?: Sign): string {
  const mark = sign ? ` class="${signs[sign][0]}"` : '';
  if (line.kind === 'cell') return wordCounts;
  if (line.kind === 'rule') return '<hr>';
  if (line.kind === 'code') return `<pre${mark}>${wordCounts}</pre>`;
  // The page and its section have headings of their own; those of the text stand below them.
  const tag = line.kind === 'heading' ? `h${Math.min(line.depth + 2, 6)}` : 'p';
  return `<${tag}${mark}>${wordCounts}</${tag}>`;
}

interface Printed {
  html: string;
  block: Block;
}

function containerOf(container: Container, children: readonly Printed[], { columns }: Place, sign?: Sign): string {
  const mark = sign ? ` class="${signs[sign][0]}"` : '';
  const inner = children.map(({ html }) => html).join('\n');
  switch (container.kind) {
    case 'list':
      return container.start === undefined
        ? `<ul>\n${inner}\n</ul>`
        : `<ol${container.start === 1 ? '' : ` start="${container.start}"`}>\n${inner}\n</ol>`;
    case 'item':
      return `<li${mark}>${inner}</li>`;
    case 'quote':
      return `<blockquote>\n${inner}\n</blockquote>`;
    case 'footnote':
      return `<div class="footnote">\n${inner}\n</div>`;
    case 'row':
      return `<tr${mark}>${children.map(({ html }, column) => (container.isHeader ? `<th scope="col">${html}</th>` : column === 0 ? `<th scope="row">${html}</th>` : `<td data-label="${attribute(columns[column] ?? '')}">${html}</td>`)).join('')}</tr>`;
    case 'table': {
      const rows = (isHeader: boolean) =>
        children
          .filter(({ block }) => (!isLine(block) && block.isHeader === true) === isHeader)
          .map(({ html }) => html)
          .join('\n');
      return `<table class="rows">\n<thead>\n${rows(true)}\n</thead>\n<tbody>\n${rows(false)}\n</tbody>\n</table>`;
    }
  }
}

function segmentOf(segment: Segment, href: Href): string {
  if (segment.mark === 'same') return runsOf(segment.tokens, href, false);
  if (segment.mark !== 'relinked')
    return marked(segment.mark, runsOf(segment.tokens, href, segment.mark === 'deleted'));
  const [was, is] = [href(targetOf(segment.before[0]!)!, true), href(targetOf(segment.tokens[0]!)!, false)];
  return `${runsOf(segment.tokens, href, false, was)}<span class="target"> [link: <del><span class="spoken">was </span>${escape(was)}</del> <ins><span class="spoken">now </span>${escape(is)}</ins>]</span>`;
}

/** Words with the marks that they are set with; neighbours that are set alike share them. `was`: where their link led before. */
function runsOf(tokens: readonly Token[], href: Href, isDeleted: boolean, was?: string): string {
  let html = '';
  for (let at = 0; at < tokens.length;) {
    const { marks } = tokens[at]!;
    const set = setOf(marks);
    let text = '';
    while (at < tokens.length && setOf(tokens[at]!.marks) === set) text += tokens[at++]!.text;
    html += marks.reduceRight((inner, mark) => wrap(mark, inner, href, isDeleted, was), escape(text));
  }
  return html;
}

function wrap(mark: Mark, inner: string, href: Href, isDeleted: boolean, was: string | undefined): string {
  if (typeof mark === 'string') return `<${mark}>${inner}</${mark}>`;
  return `<a href="${attribute(href(mark.link, isDeleted))}"${was === undefined ? '' : ` data-was="${attribute(was)}"`}>${inner}</a>`;
}
