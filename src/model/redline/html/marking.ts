import { wordsIn, type Language } from '../../../words/index.ts';
import { escapeText } from './escape.ts';

/** What happened to words that are marked. */
export type Sign = 'inserted' | 'deleted' | 'moved-here' | 'moved-away';

/** How a whole block is marked. */
export interface Marking {
  sign: Sign;
  /** Whether these are the block's first words, before which it is said what happened. */
  isLabelled: boolean;
}

/** Whether the words are in the older text only. */
export const isOld = (sign: Sign): boolean => sign === 'deleted' || sign === 'moved-away';

const isMove = (sign: Sign): boolean => sign === 'moved-here' || sign === 'moved-away';
const tagOf = (sign: Sign): 'ins' | 'del' => (isOld(sign) ? 'del' : 'ins');

/** The attribute of a block that is marked as a whole; nothing for any other. */
export const classOf = (marking: Marking | undefined): string => (marking ? ` class="${tagOf(marking.sign)}"` : '');

/** Marks HTML as added, removed or moved. */
export function marked(html: string, { sign, isLabelled }: Marking, language: Language): string {
  const tag = tagOf(sign);
  const label = isLabelled ? spoken(wordsIn(language).redline.labels[sign]) : '';
  return `<${tag}${isMove(sign) ? ' class="moved"' : ''}>${label}${html}</${tag}>`;
}

/** Words that are not part of the texts, and are hidden from most who see them. */
export const spoken = (text: string): string => `<span class="spoken">${escapeText(text)}</span>`;
