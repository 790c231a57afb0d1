import type { Block, Container, Line } from '../blocks/blocks.ts';
import type { Segment } from './segment.ts';

/** What happened to a block. */
export type Change = Unchanged | ChangedLine | ChangedContainer | WholeChange;

interface Unchanged {
  mark: 'same';
  block: Block;
}

/** A line in which words changed. */
interface ChangedLine {
  mark: 'line';
  before: Line;
  after: Line;
  segments: Segment[];
}

/** A block in which blocks changed. */
export interface ChangedContainer {
  mark: 'container';
  after: Container;
  changes: Change[];
}

/** A block that is in one of the texts only, or in both but at different places. */
export interface WholeChange {
  mark: 'inserted' | 'deleted';
  block: Block;
  /** Whether the same block is in the other text too, at another place. */
  isMoved: boolean;
}

export const same = (block: Block): Change => ({ mark: 'same', block });
export const inserted = (block: Block): Change => ({ mark: 'inserted', block, isMoved: false });
export const deleted = (block: Block): Change => ({ mark: 'deleted', block, isMoved: false });
