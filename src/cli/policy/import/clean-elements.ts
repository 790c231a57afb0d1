import type { Element, ElementContent, Root } from 'hast';
import { words } from '../../../words/index.ts';
import { cleanTable } from './clean-tables.ts';
import type { Note } from './noted.ts';
import { elementOf, elementsOf, replaceElements, textNode, wordsIn } from './tree.ts';

const say = words.commands.importing.notes;

/** What shows something that is no text, or runs. */
const REMOVED = new Set([
  ...['script', 'style', 'iframe', 'form', 'input', 'button', 'select', 'textarea', 'video', 'audio', 'object'],
  ...['embed', 'svg', 'canvas', 'noscript', 'template', 'math', 'link', 'meta', 'map', 'base'],
]);

/** Takes away what a policy cannot have, and puts words in its place where it has any. */
export function cleanElements(root: Root, note: Note): void {
  replaceElements(root, (element, line) => {
    const { tagName, properties } = element;
    if (isHidden(element)) return removed(() => note(line, say.hidden(wordsIn(element))));
    if (properties.dataFootnoteBackref !== undefined) return [];
    if (properties.dataFootnoteRef !== undefined) return [textNode(`[${wordsIn(element)}]`)];
    if (tagName === 'input' && properties.type === 'checkbox') return removed(() => note(line, say.taskBox()));
    if (REMOVED.has(tagName)) return removed(() => note(line, say.element(tagName, wordsIn(element))));
    if (tagName === 'img') return imageOf(element, () => note(line, say.image(sourceOf(element), altOf(element))));
    if (tagName === 'sup' || tagName === 'sub') return raised(element, () => note(line, say.raised(wordsIn(element))));
    if (tagName === 'summary') return [elementOf('p', [elementOf('strong', element.children)])];
    if (tagName === 'table') return cleanTable(element, line, note);
    if (tagName === 'pre') withoutLanguage(element, () => note(line, say.language()));
    return undefined;
  });
}

function removed(tell: () => void): ElementContent[] {
  tell();
  return [];
}

/** What no reader of the page sees. */
function isHidden({ properties }: Element): boolean {
  const isUnseen = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? ''));
  return isUnseen || properties.hidden === true || properties.ariaHidden === 'true';
}

const altOf = ({ properties }: Element): string => String(properties.alt ?? '').trim();
const sourceOf = ({ properties }: Element): string => String(properties.src ?? '').slice(0, 80);

function imageOf(element: Element, tell: () => void): ElementContent[] {
  tell();
  const alt = altOf(element);
  return alt === '' ? [] : [textNode(alt)];
}

/** A reference to a footnote is raised as well, and has brackets already. */
function raised(element: Element, tell: () => void): ElementContent[] {
  const isReference = [...elementsOf(element)].some(({ properties }) => properties.dataFootnoteRef !== undefined);
  if (!isReference && wordsIn(element).trim() !== '') tell();
  return element.children.length === 0 ? [] : [elementOf('span', element.children)];
}

function withoutLanguage(pre: Element, tell: () => void): void {
  for (const code of pre.children) {
    if (code.type !== 'element' || code.properties.className === undefined) continue;
    delete code.properties.className;
    tell();
  }
}
