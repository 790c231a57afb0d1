import { de } from './de/index.ts';
import { ar } from './ar/index.ts';
import { editors } from './editors/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Translated } from './translated.ts';

/** What is said to visitors and readers. A catalogue that lacks a sentence does not compile. */
export type ReaderWords = Translated<typeof en>;

/** The catalogues, by the language that an organization names: ISO 639-1. */
const catalogues = { en, de, fr, ar } satisfies Record<string, ReaderWords>;

/** A language that Sayso itself speaks. */
export type Language = keyof typeof catalogues;
export const languages = Object.keys(catalogues) as [Language, ...Language[]];

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(catalogues, tag);

/** The language of pages that belong to no organization. */
export const siteLanguage: Language = 'en';

/** What Sayso says to readers in one language. */
export const wordsIn = (language: Language): ReaderWords => catalogues[language];

/** What Sayso says in English: to editors, and to the readers of an English text. */
export const words = { ...en, ...editors };
export type Words = typeof words;
