import { ar } from './ar/index.ts';
import { editors } from './editors/index.ts';
import { en } from './en/index.ts';
import type { Translated } from './translated.ts';

/** What is said to visitors and readers. A catalogue that lacks a sentence does not compile. */
export type ReaderWords = Translated<typeof en>;

/** The catalogues, by the language that an organization names: ISO 639-1. */
const catalogues = { en, ar } satisfies Record<string, ReaderWords>;

/** A language that Sayso itself speaks. */
export type Language = keyof typeof catalogues;
export const languages = Object.keys(catalogues) as Language[];

/** What Sayso says to readers in one language. */
export const wordsIn = (language: Language): ReaderWords => catalogues[language];

/** What Sayso says in English: to editors, and to the readers of an English text. */
export const words = { ...en, ...editors };
export type Words = typeof words;

/** The language of the pages, of their dates and of the record: BCP 47. */
export const LANGUAGE = words.language;
