import type { ReaderWords } from '../../src/words/index.ts';
import { samplesOf } from './catalogue-samples.ts';

type Said = (...values: unknown[]) => unknown;

/** One entry of a catalogue. */
export interface Entry {
  /** `consent.banner.asks`. */
  path: string;
  value: string | Said;
}

/** Every text and every function of a catalogue, by its path. Names of countries are data, and not among them. */
export const entriesOf = ({ countries, ...catalogue }: ReaderWords): Entry[] => entriesIn(catalogue, []);

function entriesIn(value: unknown, path: string[]): Entry[] {
  if (typeof value === 'string') return [{ path: path.join('.'), value }];
  if (typeof value === 'function') return [{ path: path.join('.'), value: value as Said }];
  return Object.entries(value as object).flatMap(([key, inner]) => entriesIn(inner, [...path, key]));
}

/** What a function says of each of its samples; parts of a sentence are joined. */
export function callsOf({ path, value }: Entry): { values: unknown[]; text: string }[] {
  if (typeof value === 'string') return [];
  return samplesOf(path, value.length).map((values) => ({ values, text: joined(value(...values)) }));
}

/** A text, or what a function says of each of its samples. */
export const textsOfEntry = (entry: Entry): string[] =>
  typeof entry.value === 'string' ? [entry.value] : callsOf(entry).map(({ text }) => text);

/** Everything that a catalogue says. */
export const textsOf = (catalogue: ReaderWords): string[] => entriesOf(catalogue).flatMap(textsOfEntry);

const joined = (said: unknown): string => (Array.isArray(said) ? said.join('') : String(said));

/** How a language writes the values of a call: texts as they are, dates and periods in its own words. */
export function written(values: readonly unknown[], { dateInWords, periodInWords }: ReaderWords): string[] {
  return leavesOf(values).map((value) => {
    if (/^\d{4}-/.test(value)) return dateInWords(value);
    return /^P\w?\d/.test(value) ? periodInWords(value) : value;
  });
}

/** Texts, dates, periods, and numbers that are not a word of their own (one, and two in Arabic). */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'number') return value > 2 ? [String(value)] : [];
  if (typeof value === 'string') return /^(⟨|\d{4}-|P\w?\d)/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
