import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { nodesOf, parseText } from '../../src/model/text/markdown.ts';

/**
 * Words of a text, in Markdown or HTML, that another text has not, or less often. It reads with other parsers than the
 * import. Front matter, comments and tags are no words of the text.
 */
export function lostWords(file: string, source: string, found: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(found)) left.set(word, (left.get(word) ?? 0) + 1);
  const text = /\.html?$/.test(file) ? textOf(parse(source)) : proseOf(source);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}

const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const wordsOf = (text: string): string[] => text.replace(HIDDEN, '').match(/[\p{L}\p{N}]+/gu) ?? [];

function proseOf(source: string): string {
  const body = source
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF?(---|\+\+\+)[ \t]*\n[^]*?\n\1[ \t]*\n/, '')
    .replace(/<!--[^]*?-->|\{%[^]*?%\}|\{\{[^]*?\}\}|\{:[^}\n]*\}|\{[#.][^}\n]*\}/g, '');
  return [...nodesOf(parseText(body))]
    .map(({ type, value = '' }) => (type === 'html' ? value.replace(/<[^>]*>/g, ' ') : value))
    .join('\n');
}

const UNREAD = new Set(['head', 'script', 'style']);

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return '';
  return node.childNodes.map(textOf).join(' ');
}
