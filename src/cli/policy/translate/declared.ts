import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, parse, parseDocument, stringify, type Document, type YAMLMap } from 'yaml';
import type { Language } from '../../../words/index.ts';

/**
 * `organization.yaml` with one language more, as `optional`. Every other character stays, comments with them. `source`:
 * the language that the organization writes in.
 */
export function withLanguage(text: string, language: Language, source: Language): string {
  const document = parseDocument(text);
  const before = parseDocument(text);
  document.setIn(['languages', 'others', language], 'optional');
  if (!before.has('languages')) document.setIn(['languages', 'source'], source);
  const inserted = insertedInto(text, before, { language, source });
  const isAsWanted = inserted !== undefined && isDeepStrictEqual(valueOf(inserted), document.toJS());
  return isAsWanted ? inserted : document.toString({ lineWidth: 0 });
}

function valueOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The text with the language in the innermost map that is there for it. */
function insertedInto(
  text: string,
  document: Document,
  { language, source }: { language: Language; source: Language },
): string | undefined {
  const others = document.getIn(['languages', 'others']);
  if (isMap(others)) return insertPair(text, others, pairOf({ [language]: 'optional' }));
  const languages = document.get('languages');
  if (isMap(languages)) return insertPair(text, languages, pairOf({ others: { [language]: 'optional' } }));
  const all = document.contents;
  const line = pairOf({ languages: { source, others: { [language]: 'optional' } } });
  return isMap(all) ? insertPair(text, all, line, 'about') : undefined;
}

/** A key with its value, on one line. */
const pairOf = (pair: object): string => stringify(pair, { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(2, -2);

/** Adds a pair to a map, in the way in which the map is written. `after`: the key that it follows, if it is there. */
function insertPair(text: string, map: YAMLMap, pair: string, after?: string): string | undefined {
  if (map.flow) return insertInBraces(text, map, pair);
  const follows = map.items.find(({ key }) => isScalar(key) && key.value === after) ?? map.items.at(-1);
  const [first] = map.items;
  if (!follows || !isNode(follows.value) || !isNode(first?.key)) return undefined;
  const end = follows.value.range?.[1] ?? text.length;
  const lineEnd = text.indexOf('\n', Math.max(end - 1, 0));
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const start = first.key.range?.[0] ?? 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const gap = lineEnd === -1 ? '\n' : '';
  return `${text.slice(0, at)}${gap}${indent}${pair}\n${text.slice(at)}`;
}

/** `{ de: required }` → `{ de: required, fr: optional }`. */
function insertInBraces(text: string, map: YAMLMap, pair: string): string {
  const close = (map.range?.[1] ?? text.length) - 1;
  const inside = text.slice(0, close).trimEnd();
  const comma = /[{,]$/.test(inside) ? '' : ',';
  return `${inside}${comma} ${pair} ${text.slice(close)}`;
}
