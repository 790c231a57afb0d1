import type { Token } from './tokens.ts';
import type { WordCounts } from './word-counts.ts';

/** A canonical text as the redline sees it: blocks inside blocks, down to lines of words. */
export type Block = Line | Container;

/** A block of words. */
export interface Line extends Comparable {
  kind: 'paragraph' | 'heading' | 'cell' | 'code' | 'rule';
  /** Level of a heading, from 1; 0 for any other line. */
  depth: number;
  tokens: Token[];
}

/** A block of blocks. */
export interface Container extends Comparable {
  kind: 'list' | 'item' | 'quote' | 'table' | 'row' | 'footnote';
  /** The first number of a numbered list. */
  start?: number;
  /** Whether a row names the columns of its table. */
  isHeader?: boolean;
  children: Block[];
}

interface Comparable {
  /** Equal for blocks that read and lead the same. */
  key: string;
  /** Of the block and all blocks inside it. */
  wordCounts: WordCounts;
}

export const isLine = (block: Block): block is Line => 'tokens' in block;
