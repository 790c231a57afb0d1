import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { words } from '../../../words/index.ts';
import type { Note } from './noted.ts';
import { elementsOf, lineOf, replaceElements, wordsIn } from './tree.ts';

const say = words.commands.importing.notes;

/** Where a page has its text, the most certain first. */
const MAIN: readonly ((element: Element) => boolean)[] = [
  ({ tagName }) => tagName === 'main',
  ({ properties }) => properties.role === 'main',
  ({ tagName }) => tagName === 'article',
  ({ properties }) => properties.id === 'content' || properties.id === 'main-content',
  ({ tagName }) => tagName === 'body',
];

/** What goes with every page of a site. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside']);

/** The text of a page, without what is around it, and the page's title. */
export function treeOfPage(html: string, note: Note): { root: Root; title: string | undefined } {
  const page = fromHtml(html);
  const all = [...elementsOf(page)];
  const title = all.find(({ tagName }) => tagName === 'title');
  const main = mainOf(all);
  if (main === undefined || main.tagName === 'body')
    return { root: withoutAround(main, page, note), title: wordsOf(title) };
  note(lineOf(main), say.mainContent(main.tagName));
  return { root: { type: 'root', children: main.children }, title: wordsOf(title) };
}

/** Where there are several, as with articles on a start page, none of them is the text. */
function mainOf(all: readonly Element[]): Element | undefined {
  const found = MAIN.map((isMain) => all.filter(isMain));
  return found.find(({ length }) => length === 1)?.[0];
}

function withoutAround(body: Element | undefined, page: Root, note: Note): Root {
  const root: Root = { type: 'root', children: body?.children ?? page.children };
  replaceElements(root, (element, line): ElementContent[] | undefined => {
    if (!AROUND.has(element.tagName)) return undefined;
    // A header may have the title of the text.
    if ([...elementsOf(element)].some(({ tagName }) => tagName === 'h1')) return undefined;
    note(line, say.around(element.tagName, wordsIn(element)));
    return [];
  });
  return root;
}

const wordsOf = (title: Element | undefined): string | undefined => (title && wordsIn(title).trim()) || undefined;
