import type { Token } from '../blocks/tokens.ts';
import { joinPhrases } from './phrases.ts';
import { joinRelinked } from './relinked.ts';
import { runsOf } from './runs.ts';
import type { PlainSegment, Segment } from './segment.ts';

/** Compares two lines word by word. */
export function compareWords(before: readonly Token[], after: readonly Token[]): Segment[] {
  const runs = runsOf(before, after);
  if (!runs)
    return [
      { mark: 'deleted', tokens: [...before] },
      { mark: 'inserted', tokens: [...after] },
    ];
  const segments = runs.map(({ mark, items }): PlainSegment => ({ mark, tokens: items }));
  return joinRelinked(joinPhrases(segments));
}
