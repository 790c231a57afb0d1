import type { Element, Nodes, Root } from 'hast';
import { elementOf, replaceElements } from './tree.ts';

const HEADING = /^h[1-6]$/;

interface Reading {
  /** Ids whose heading is not known yet. */
  open: string[];
  heading: Element | undefined;
}

/**
 * Writes the ids that links may lead to at their headings, in `data-ids`: a policy has anchors at headings only. An id
 * right above a heading is that heading's; any other is that of the section in which it is.
 */
export function keepIds(root: Root): void {
  const reading: Reading = { open: [], heading: undefined };
  read(root, reading);
  giveTo(reading.heading, reading);
  replaceElements(root, (element) => (isMark(element) ? [elementOf('span', element.children)] : undefined));
}

/** An element that leads nowhere: links lead to it. */
const isMark = ({ tagName, properties }: Element): boolean => tagName === 'a' && properties.href === undefined;

function read(node: Nodes, reading: Reading): void {
  if (node.type === 'text' && node.value.trim() !== '') giveTo(reading.heading, reading);
  if (node.type === 'element') readElement(node, reading);
  if ('children' in node) for (const child of node.children) read(child, reading);
  if (node.type === 'element' && HEADING.test(node.tagName)) giveTo(node, reading);
}

function readElement(element: Element, reading: Reading): void {
  const { id, name } = element.properties;
  const isHeading = HEADING.test(element.tagName);
  if (isHeading) reading.heading = element;
  for (const each of [id, element.tagName === 'a' ? name : undefined])
    if (typeof each === 'string') reading.open.push(each.replace(/^user-content-/, ''));
}

function giveTo(heading: Element | undefined, reading: Reading): void {
  if (!heading) return;
  const known = String(heading.properties.dataIds ?? '');
  heading.properties.dataIds = [known, ...reading.open].filter(Boolean).join(' ');
  reading.open = [];
}
