import { isWord, type Token } from '../blocks/tokens.ts';
import type { PlainSegment } from './segment.ts';

/** Words that were replaced by others. */
interface Phrase {
  deleted: Token[];
  inserted: Token[];
}

/**
 * Joins neighbouring replacements into one, with the spaces and signs between them: a reader follows one replaced
 * phrase more easily than its words one by one.
 */
export function joinPhrases(segments: readonly PlainSegment[]): PlainSegment[] {
  const joined: PlainSegment[] = [];
  let phrase: Phrase = { deleted: [], inserted: [] };
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment.mark === 'deleted') phrase.deleted.push(...segment.tokens);
    else if (segment.mark === 'inserted') phrase.inserted.push(...segment.tokens);
    else if (isReplacement(phrase) && !isLast && !segment.tokens.some(isWord)) {
      phrase.deleted.push(...segment.tokens);
      phrase.inserted.push(...segment.tokens);
    } else {
      joined.push(...segmentsOf(phrase), segment);
      phrase = { deleted: [], inserted: [] };
    }
  }
  return [...joined, ...segmentsOf(phrase)];
}

const isReplacement = ({ deleted, inserted }: Phrase): boolean => deleted.length > 0 && inserted.length > 0;

function segmentsOf({ deleted, inserted }: Phrase): PlainSegment[] {
  const length = lengthOfSameEnd(deleted, inserted);
  const segments: PlainSegment[] = [
    { mark: 'deleted', tokens: deleted.slice(0, deleted.length - length) },
    { mark: 'inserted', tokens: inserted.slice(0, inserted.length - length) },
    { mark: 'same', tokens: inserted.slice(inserted.length - length) },
  ];
  return segments.filter(({ tokens }) => tokens.length > 0);
}

/** How many tokens both end with: they did not change. */
function lengthOfSameEnd(before: readonly Token[], after: readonly Token[]): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before.at(-1 - length)?.key === after.at(-1 - length)?.key) length++;
  return length;
}
