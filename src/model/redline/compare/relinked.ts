import { targetOf, type Token } from '../blocks/tokens.ts';
import type { PlainSegment, Segment } from './segment.ts';

/** Joins words that were removed and added again with another target into one segment with both targets. */
export function joinRelinked(segments: readonly PlainSegment[]): Segment[] {
  const joined: Segment[] = [];
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    const next = segments[index + 1];
    if (next && isRelinked(segment, next)) {
      joined.push({ mark: 'relinked', tokens: next.tokens, before: segment.tokens });
      index++;
    } else joined.push(segment);
  }
  return joined;
}

const isRelinked = (segment: PlainSegment, next: PlainSegment): boolean =>
  segment.mark === 'deleted' &&
  next.mark === 'inserted' &&
  isOneLink(segment.tokens) &&
  isOneLink(next.tokens) &&
  isSameText(segment.tokens, next.tokens);

/** Whether all words lead to one target. */
function isOneLink([first, ...rest]: readonly Token[]): boolean {
  const target = first && targetOf(first);
  return target !== undefined && rest.every((token) => targetOf(token) === target);
}

const isSameText = (before: readonly Token[], after: readonly Token[]): boolean =>
  before.length === after.length && before.every(({ text }, index) => text === after[index]!.text);
