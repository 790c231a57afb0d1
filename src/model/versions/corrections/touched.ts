import { isLine, type Block, type Line } from '../../redline/blocks/blocks.ts';
import type { Token } from '../../redline/blocks/tokens.ts';
import type { Change, ChangedContainer } from '../../redline/compare/change.ts';
import type { Segment } from '../../redline/compare/segment.ts';

/** One place in which two texts differ: what was taken out there, and what was put in. */
export interface Touched {
  removed: readonly Token[];
  added: readonly Token[];
  /** What follows it and stays, in the same line. */
  next?: Token | undefined;
  /** Whether it is in a table, adds or removes a heading or another block, or gives other numbers to a list. */
  place?: 'table' | 'heading' | 'list-number' | 'block' | undefined;
  /** Whether the words are the same, and only lead elsewhere. */
  isLinkOnly?: boolean;
}

/** Every place in which two texts differ. `place`: what is known of the blocks around. */
export const touchedIn = (changes: readonly Change[], place?: Touched['place']): Touched[] =>
  changes.flatMap((change): Touched[] => {
    if (change.mark === 'same') return [];
    if (change.mark === 'line') return touchedInLine(change.segments, place);
    if (change.mark === 'container') return touchedIn(change.changes, place ?? placeInside(change));
    const tokens = tokensIn(change.block);
    const where = place ?? placeOfWhole(change.block);
    return [
      change.mark === 'inserted'
        ? { removed: [], added: tokens, place: where }
        : { removed: tokens, added: [], place: where },
    ];
  });

/** A numbered list counts on from an item that came or went. */
function placeInside({ after, changes }: ChangedContainer): Touched['place'] {
  if (after.kind === 'table') return 'table';
  const hasOtherItems = changes.some(({ mark }) => mark === 'inserted' || mark === 'deleted');
  return after.start !== undefined && hasOtherItems ? 'list-number' : undefined;
}

function placeOfWhole(block: Block): Touched['place'] {
  const inside = [block, ...blocksIn(block)];
  if (inside.some(({ kind }) => kind === 'table')) return 'table';
  if (inside.some(({ kind }) => kind === 'heading')) return 'heading';
  return inside.some((each) => !isLine(each) && each.start !== undefined) ? 'list-number' : 'block';
}

const blocksIn = (block: Block): Block[] =>
  isLine(block) ? [] : block.children.flatMap((child) => [child, ...blocksIn(child)]);

const tokensIn = (block: Block): Token[] =>
  [block, ...blocksIn(block)].filter((each): each is Line => isLine(each)).flatMap(({ tokens }) => tokens);

/** What was removed and what came in its place are one change. */
function touchedInLine(segments: readonly Segment[], place: Touched['place']): Touched[] {
  return segments.flatMap((segment, at): Touched[] => {
    const before = segments[at - 1];
    const after = segments[at + 1];
    switch (segment.mark) {
      case 'same':
        return [];
      case 'relinked':
        return [{ removed: [], added: segment.tokens, place, isLinkOnly: true }];
      case 'inserted':
        if (before?.mark === 'deleted') return [];
        return [{ removed: [], added: segment.tokens, next: after?.tokens[0], place }];
      case 'deleted': {
        const isReplaced = after?.mark === 'inserted';
        const next = isReplaced ? segments[at + 2] : after;
        return [{ removed: segment.tokens, added: isReplaced ? after.tokens : [], next: next?.tokens[0], place }];
      }
    }
  });
}
