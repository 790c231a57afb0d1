import { diffArrays } from 'diff';
import { isWord, targetOf, type Token } from './tokens.ts';

/** A run of a line: in both texts, in one of them, or the same words with another target. */
export type Segment =
  { mark: 'same' | 'inserted' | 'deleted'; tokens: Token[] } | { mark: 'relinked'; tokens: Token[]; before: Token[] };

/** Lines with more changes than this are other lines to a reader, and would take a machine minutes. */
const MOST_EDITS = 2_000;

/** Compares two lines word by word. */
export function compareWords(before: readonly Token[], after: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let [at, to] = [0, 0];
  const runs = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  if (!runs)
    return [
      { mark: 'deleted', tokens: [...before] },
      { mark: 'inserted', tokens: [...after] },
    ];
  for (const {
    value: { length },
    added,
    removed,
  } of runs) {
    if (removed) segments.push({ mark: 'deleted', tokens: before.slice(at, (at += length)) });
    else if (added) segments.push({ mark: 'inserted', tokens: after.slice(to, (to += length)) });
    else {
      segments.push({ mark: 'same', tokens: after.slice(to, (to += length)) });
      at += length;
    }
  }
  return relinked(gathered(segments));
}

/** A reader follows one replaced phrase more easily than its words one by one: what stands between two changes and holds no word goes with them. */
function gathered(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let [deleted, inserted]: [Token[], Token[]] = [[], []];
  const flush = () => {
    // What both end with has not changed.
    const end: Token[] = [];
    while (deleted.length > 0 && deleted.at(-1)!.key === inserted.at(-1)?.key) {
      end.unshift(inserted.pop()!);
      deleted.pop();
    }
    if (deleted.length > 0) result.push({ mark: 'deleted', tokens: deleted });
    if (inserted.length > 0) result.push({ mark: 'inserted', tokens: inserted });
    if (end.length > 0) result.push({ mark: 'same', tokens: end });
    [deleted, inserted] = [[], []];
  };
  segments.forEach((segment, index) => {
    const isBetween =
      deleted.length + inserted.length > 0 && index < segments.length - 1 && !segment.tokens.some(isWord);
    if (segment.mark === 'deleted') deleted.push(...segment.tokens);
    else if (segment.mark === 'inserted') inserted.push(...segment.tokens);
    else if (isBetween && deleted.length > 0 && inserted.length > 0) {
      deleted.push(...segment.tokens);
      inserted.push(...segment.tokens);
    } else {
      flush();
      result.push(segment);
    }
  });
  flush();
  return result;
}

/** The same words that lead elsewhere are one run, with both targets. */
function relinked(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, index): Segment[] => {
    const [previous, next] = [segments[index - 1], segments[index + 1]];
    if (segment.mark === 'inserted' && previous?.mark === 'deleted' && isRelinked(previous.tokens, segment.tokens))
      return [];
    if (segment.mark !== 'deleted' || next?.mark !== 'inserted' || !isRelinked(segment.tokens, next.tokens))
      return [segment];
    return [{ mark: 'relinked', tokens: next.tokens, before: segment.tokens }];
  });
}

function isRelinked(before: readonly Token[], after: readonly Token[]): boolean {
  const [was, is] = [before[0], after[0]].map((token) => token && targetOf(token));
  return (
    was !== undefined &&
    is !== undefined &&
    before.length === after.length &&
    before.every((token, at) => token.text === after[at]?.text && targetOf(token) === was && targetOf(after[at]) === is)
  );
}
