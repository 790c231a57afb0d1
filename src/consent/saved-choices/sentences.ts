import type { ChoicesPage } from '../../model/consent/saved-choices.ts';
import type { Choice, ConsentRecord } from '../record.ts';

export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** The UTC day, as the sentence about what holds says it. */
const day = (time: string, language: string): string =>
  new Date(time).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** What a record says: how it was made, and what it holds for each purpose. */
export function aboutRecord(
  record: ConsentRecord,
  page: ChoicesPage,
  language: string,
): { made: string; purposes: string[] } {
  const { words } = page;
  const made = [
    fill(words.made, { date: day(record.time, language), version: record.version }),
    Object.hasOwn(words.methods, record.method) ? words.methods[record.method] : '',
    record.gpc ? words.gpc : '',
  ];
  return { made: made.filter(Boolean).join(' '), purposes: choicesIn(record, page, language) };
}

export const aboutEarlier = (choice: Choice, page: ChoicesPage, language: string): string =>
  fill(page.words.earlier, {
    date: day(choice.time, language),
    version: choice.version,
    choices: choicesIn(choice, page, language).join('; '),
  });

const choicesIn = ({ purposes }: Choice, { purposes: known, words }: ChoicesPage, language: string): string[] =>
  Object.entries(purposes).map(([id, { granted, time, version }]) =>
    fill(words.choice, {
      name: known.find((purpose) => purpose.id === id)?.name ?? id,
      choice: granted ? words.yes : words.no,
      date: day(time, language),
      version,
    }),
  );
