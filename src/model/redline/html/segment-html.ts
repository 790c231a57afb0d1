import { words } from '../../../words/index.ts';
import { targetOf } from '../blocks/tokens.ts';
import type { RelinkedSegment, Segment } from '../compare/segment.ts';
import { escapeSpaces, escapeText } from './escape.ts';
import { marked, spoken } from './marking.ts';
import { wordsHtml, type Href } from './words-html.ts';

/** A run of words inside a line. */
export function segmentHtml(segment: Segment, href: Href): string {
  if (segment.mark === 'relinked') return relinkedHtml(segment, href);
  const isDeleted = segment.mark === 'deleted';
  const html = wordsHtml(segment.tokens, { href, isDeleted });
  return segment.mark === 'same' ? html : marked(html, { sign: segment.mark, isLabelled: true });
}

/** A link that leads elsewhere now, followed by both targets. */
function relinkedHtml({ before, tokens }: RelinkedSegment, href: Href): string {
  const was = href(targetOf(before[0]!)!, true);
  const now = href(targetOf(tokens[0]!)!, false);
  const link = wordsHtml(tokens, { href, isDeleted: false, was });
  const targets = words.redline.bothTargets(
    `<del>${spoken(words.redline.targetLabels.was)}${escapeText(was)}</del>`,
    `<ins>${spoken(words.redline.targetLabels.now)}${escapeText(now)}</ins>`,
  );
  return `${link}<span class="target">${escapeSpaces(targets)}</span>`;
}
