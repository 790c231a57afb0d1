import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { builtSite, publicSites } from '../support/model.ts';
import { builtPages, isAsking } from '../support/pages.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const blocks = new Set(['h2', 'h3', 'p', 'li', 'button', 'label', 'span', 'a']);

function find(node: Node, isWanted: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && isWanted(node)) return node;
  for (const child of children(node)) {
    const found = find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** The words of an element without those of the blocks inside it: each is looked at by itself. */
const ownWords = (node: Node): string =>
  children(node)
    .map((child) =>
      isElement(child) ? (blocks.has(child.tagName) ? '\n' : ownWords(child)) : 'value' in child ? child.value : '',
    )
    .join('');

function wordsIn(node: Node): string[] {
  const own = isElement(node) && blocks.has(node.tagName) ? ownWords(node).split('\n') : [];
  return [...own, ...children(node).flatMap(wordsIn)].map((words) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** A notice's words without the marks of Markdown. */
const plain = (text: string): string => text.replaceAll('**', '').replace(/\\(.)/g, '$1').replace(/\s+/g, ' ');

const pages = publicSites().flatMap((site) =>
  builtPages(site).filter((page) => isAsking(page) && page.path === page.owner!.urls.cookies),
);

test.each(pages.map((page) => [`${page.owner!.id} (${page.owner!.language}) of “${page.site}”`, page] as const))(
  'R01: the notice of %s, whose fingerprint records name, has every word of the banner and the preferences',
  (_, { site, html, owner }) => {
    const { sha256 } = owner!.consent!.notice;
    const text = readFileSync(`${builtSite(site).folder}${owner!.urls.sourceBase}/notices/${sha256}.md`, 'utf8');
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    const root = find(parse(html), ({ tagName }) => tagName === 'sayso-consent')!;
    const shown = wordsIn(root);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((words) => !plain(text).includes(words))).toEqual([]);
    expect(
      JSON.parse(
        children(find(root, ({ tagName }) => tagName === 'script')!)
          .map(ownText)
          .join(''),
      ),
    ).toMatchObject({
      text: { notice: sha256 },
    });
  },
);

const ownText = (node: Node): string => ('value' in node ? node.value : '');
