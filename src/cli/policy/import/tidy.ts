import { textOf } from '../../../model/text/markdown.ts';
import type { SourceNode } from './to-markdown-tree.ts';

const FORMATS = new Set(['strong', 'emphasis', 'delete', 'link']);
const INLINE = new Set(['paragraph', 'heading', 'tableCell', ...FORMATS]);
const LINES = new Set(['paragraph', 'heading']);
/** What is nothing without something in it. An empty link has an address, which is listed when it goes. */
const CONTAINERS = new Set(['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'strong', 'emphasis', 'delete']);

/** Leaves what readers see as it is, and writes it in one way: formats around words, no empty ones, single spaces. */
export function tidy(node: SourceNode, around: ReadonlySet<string> = new Set()): void {
  if (!node.children) return;
  const inside = new Set([...around, node.type]);
  const children = node.children.flatMap((child) => unwrapped(child, inside));
  for (const child of children) tidy(child, inside);
  const spaced = INLINE.has(node.type) ? joined(children.flatMap(withSpacesOutside)) : children;
  node.children = spaced.filter((child) => !isEmpty(child));
  if (LINES.has(node.type)) trim(node.children);
}

/** Bold in bold is bold. */
const unwrapped = (child: SourceNode, around: ReadonlySet<string>): SourceNode[] => {
  const isTwice = FORMATS.has(child.type) && around.has(child.type);
  return isTwice ? (child.children ?? []).flatMap((inner) => unwrapped(inner, around)) : [child];
};

const isEmpty = (node: SourceNode): boolean => {
  if (node.type === 'text') return node.value === '';
  return CONTAINERS.has(node.type) && (node.children ?? []).length === 0;
};

/** Markdown has no format that starts or ends with a space. */
function withSpacesOutside(node: SourceNode): SourceNode[] {
  if (!FORMATS.has(node.type)) return [node];
  const text = textOf(node);
  if (text === '' && node.type === 'link') return [node];
  if (text.trim() === '') return [{ type: 'text', value: text === '' ? '' : ' ' }];
  const before = /^\s/.test(text) ? [space()] : [];
  const after = /\s$/.test(text) ? [space()] : [];
  trim(node.children ?? []);
  return [...before, node, ...after];
}

const space = (): SourceNode => ({ type: 'text', value: ' ' });

/** Takes the spaces and the line breaks off both ends of a line. */
function trim(children: SourceNode[]): void {
  while (children[0] && isBlank(children[0])) children.shift();
  while (children.at(-1) && isBlank(children.at(-1)!)) children.pop();
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value?.trimStart() ?? '';
  if (last?.type === 'text') last.value = last.value?.trimEnd() ?? '';
  for (const each of [first, last]) if (each?.children && FORMATS.has(each.type)) trim(each.children);
}

const isBlank = ({ type, value }: SourceNode): boolean =>
  type === 'break' || (type === 'text' && (value ?? '').trim() === '');

/** Neighbours of one kind as one, with single spaces. */
function joined(nodes: readonly SourceNode[]): SourceNode[] {
  const result: SourceNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const isFormat = FORMATS.has(node.type) && node.type !== 'link';
    if (last?.type === 'text' && node.type === 'text') last.value = `${last.value}${node.value}`;
    else if (last && isFormat && last.type === node.type)
      last.children = joined([...(last.children ?? []), ...(node.children ?? [])]);
    else result.push(node);
  }
  for (const node of result) if (node.type === 'text') node.value = (node.value ?? '').replace(/\s+/g, ' ');
  return result;
}
