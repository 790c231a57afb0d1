import { isLine, type Block, type Container } from '../blocks/blocks.ts';
import { escapeAttribute } from './escape.ts';
import { classOf, type Marking } from './marking.ts';

/** A block inside a container, and its HTML. */
export interface Child {
  block: Block;
  html: string;
}

export interface ContainerOptions {
  /** Names of the table's columns. */
  columns: readonly string[];
  marking?: Marking;
}

/** A container around the HTML of its children. */
export function containerHtml(
  container: Container,
  children: readonly Child[],
  { columns, marking }: ContainerOptions,
): string {
  const inside = joined(children);
  switch (container.kind) {
    case 'list':
      return listHtml(container, inside);
    case 'item':
      return `<li${classOf(marking)}>${inside}</li>`;
    case 'quote':
      return `<blockquote>\n${inside}\n</blockquote>`;
    case 'footnote':
      return `<div class="footnote">\n${inside}\n</div>`;
    case 'table':
      return tableHtml(children);
    case 'row':
      return `<tr${classOf(marking)}>${cellsHtml(container, children, columns)}</tr>`;
  }
}

const joined = (children: readonly Child[]): string => children.map(({ html }) => html).join('\n');

function listHtml({ start }: Container, items: string): string {
  if (start === undefined) return `<ul>\n${items}\n</ul>`;
  const attribute = start === 1 ? '' : ` start="${start}"`;
  return `<ol${attribute}>\n${items}\n</ol>`;
}

function tableHtml(rows: readonly Child[]): string {
  const head = joined(rows.filter(isHeader));
  const body = joined(rows.filter((row) => !isHeader(row)));
  return `<table class="rows">\n<thead>\n${head}\n</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

const isHeader = ({ block }: Child): boolean => !isLine(block) && block.isHeader === true;

function cellsHtml({ isHeader }: Container, cells: readonly Child[], columns: readonly string[]): string {
  if (isHeader) return cells.map(({ html }) => `<th scope="col">${html}</th>`).join('');
  return cells.map(({ html }, column) => cellHtml(html, column, columns[column] ?? '')).join('');
}

/** The first cell names its row. On narrow screens, each other cell is shown with the name of its column. */
function cellHtml(html: string, column: number, name: string): string {
  if (column === 0) return `<th scope="row">${html}</th>`;
  return `<td data-label="${escapeAttribute(name)}">${html}</td>`;
}
