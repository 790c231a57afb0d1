import type { Said } from '../../../words/said.ts';

/** What an editor is told, and the line in the body that it is about, from 1. */
export interface SaidOnLine {
  line: number;
  said: Said;
}
