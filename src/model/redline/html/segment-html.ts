import { wordsIn } from '../../../words/index.ts';
import { targetOf } from '../blocks/tokens.ts';
import type { RelinkedSegment, Segment } from '../compare/segment.ts';
import { escapeSpaces, escapeText } from './escape.ts';
import { marked, spoken } from './marking.ts';
import { wordsHtml, type Reader } from './words-html.ts';

/** A run of words inside a line. */
export function segmentHtml(segment: Segment, reader: Reader): string {
  if (segment.mark === 'relinked') return relinkedHtml(segment, reader);
  const isDeleted = segment.mark === 'deleted';
  const html = wordsHtml(segment.tokens, { href: reader.href, isDeleted });
  return segment.mark === 'same' ? html : marked(html, { sign: segment.mark, isLabelled: true }, reader.language);
}

/** A link that leads elsewhere now, followed by both targets. */
function relinkedHtml({ before, tokens }: RelinkedSegment, { href, language }: Reader): string {
  const { redline: say } = wordsIn(language);
  const was = href(targetOf(before[0]!)!, true);
  const now = href(targetOf(tokens[0]!)!, false);
  const link = wordsHtml(tokens, { href, isDeleted: false, was });
  const targets = say.bothTargets(
    `<del>${spoken(say.targetLabels.was)}${escapeText(was)}</del>`,
    `<ins>${spoken(say.targetLabels.now)}${escapeText(now)}</ins>`,
  );
  return `${link}<span class="target">${escapeSpaces(targets)}</span>`;
}
