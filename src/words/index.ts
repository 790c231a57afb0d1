import { en } from './en/index.ts';

/** A catalogue of all sentences: each language has a whole one, and one that misses a sentence does not compile. */
export type Words = typeof en;

/** What Sayso itself says to visitors, readers and editors. Every room but `consent/` takes its sentences from here. */
export const words: Words = en;

/** The language of the pages, of their dates and of the record: BCP 47. */
export const LANGUAGE = words.language;
