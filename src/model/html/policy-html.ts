import { parseFragment, serialize } from 'parse5';
import { attributeOf, named, setAttribute, setText, type Element } from './elements.ts';
import { dressTable } from './tables.ts';
import { words, wordsIn, type Language } from '../../words/index.ts';

/** What a page knows of a policy's text beside its words. */
export interface PolicyPlace {
  /** Anchors of the headings, in order. */
  anchors: readonly string[];
  /** Where a link of the text leads on this site. */
  href: (url: string) => string;
  language: Language;
}

/**
 * A policy's text as its page shows it, whether it comes from an archived text or from MDX: the same anchors, links and
 * tables both ways.
 *
 * @throws where the text has other headings than anchors: links to them would break.
 */
export function policyHtml(html: string, { anchors, href, language }: PolicyPlace): string {
  const root = parseFragment(html);
  const footnotes = named(root, 'section').filter((section) => attributeOf(section, 'data-footnotes') !== undefined);
  for (const section of footnotes) dressFootnotes(section, language);
  const headings = named(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter((heading) => !isLabel(heading));
  if (headings.length !== anchors.length) {
    throw new RangeError(words.failures.headingsAndAnchors(headings.length, anchors.length));
  }
  headings.forEach((heading, index) => setAttribute(heading, 'id', anchors[index]));
  for (const link of named(root, 'a')) setAttribute(link, 'href', href(attributeOf(link, 'href') ?? ''));
  for (const table of named(root, 'table')) dressTable(table);
  return serialize(root);
}

const FOOTNOTES = 'footnote-label';
const isLabel = (heading: Element): boolean => attributeOf(heading, 'id') === FOOTNOTES;

/** The engine's own words around footnotes are put in ours. Their heading is for those who listen. */
function dressFootnotes(section: Element, language: Language): void {
  const { footnotes: say } = wordsIn(language);
  for (const label of named(section, 'h2').filter(isLabel)) {
    setAttribute(label, 'class', 'visually-hidden');
    setText(label, say.heading);
  }
  for (const link of named(section, 'a')) {
    const [, reference] = /fnref-(.+)$/.exec(attributeOf(link, 'href') ?? '') ?? [];
    const isBack = attributeOf(link, 'data-footnote-backref') !== undefined;
    if (isBack && reference) setAttribute(link, 'aria-label', say.back(reference));
  }
}
