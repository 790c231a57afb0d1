import type { Token } from '../blocks/tokens.ts';

/** A run of words in a line: in both texts or in one of them, or the same words with another target. */
export type Segment = PlainSegment | RelinkedSegment;

export interface PlainSegment {
  mark: 'same' | 'inserted' | 'deleted';
  tokens: Token[];
}

/** The words of a link that leads elsewhere now. */
export interface RelinkedSegment {
  mark: 'relinked';
  /** With the target in the newer text. */
  tokens: Token[];
  /** With the target in the older text. */
  before: Token[];
}
