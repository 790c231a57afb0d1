import type { Language } from '../../../words/index.ts';
import { keyOfMarks, type Mark, type Token } from '../blocks/tokens.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** Where a link of the texts leads on this site. `isDeleted`: the link is in the older text only. */
export type Href = (url: string, isDeleted: boolean) => string;

/** Who a redline is printed for. */
export interface Reader {
  href: Href;
  /** Of what is said beside the texts. */
  language: Language;
}

/** Where the links of some words lead. */
export interface Links {
  href: Href;
  isDeleted: boolean;
  /** Where these words led in the older text, if elsewhere. */
  was?: string;
}

/** Words with their formatting and links. */
export function wordsHtml(tokens: readonly Token[], links: Links): string {
  return formattedAlike(tokens)
    .map(({ marks, text }) => marks.reduceRight((inner, mark) => wrapped(inner, mark, links), escapeText(text)))
    .join('');
}

interface Run {
  marks: readonly Mark[];
  text: string;
}

/** Neighbours with the same formatting share their tags. */
function formattedAlike(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let keyOfLast: string | undefined;
  for (const { marks, text } of tokens) {
    const key = keyOfMarks(marks);
    const last = runs.at(-1);
    if (last && key === keyOfLast) last.text += text;
    else runs.push({ marks, text });
    keyOfLast = key;
  }
  return runs;
}

function wrapped(inner: string, mark: Mark, { href, isDeleted, was }: Links): string {
  if (typeof mark === 'string') return `<${mark}>${inner}</${mark}>`;
  const dataWas = was === undefined ? '' : ` data-was="${escapeAttribute(was)}"`;
  return `<a href="${escapeAttribute(href(mark.link, isDeleted))}"${dataWas}>${inner}</a>`;
}
