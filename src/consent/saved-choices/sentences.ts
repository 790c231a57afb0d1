import type { ChoicesPage } from '../../model/consent/saved-choices.ts';
import type { Choice, ConsentRecord, PurposeChoice } from '../record.ts';

/** Puts values into the places of a sentence: `{date}`. A place without a value stays empty. */
export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** What a record says: how it was made, and what was chosen for each purpose. */
export function aboutRecord(
  record: ConsentRecord,
  page: ChoicesPage,
  language: string,
): { made: string; purposes: string[] } {
  const { words } = page;
  const { time, version, method, gpc } = record;
  const made = [
    fill(words.made, { date: dayOf(time, language), version }),
    Object.hasOwn(words.methods, method) ? words.methods[method] : '',
    gpc ? words.gpc : '',
  ];
  return { made: made.filter(Boolean).join(' '), purposes: choicesIn(record, page, language) };
}

export const aboutEarlier = (choice: Choice, page: ChoicesPage, language: string): string =>
  fill(page.words.earlier, {
    date: dayOf(choice.time, language),
    choices: choicesIn(choice, page, language).join('; '),
  });

function choicesIn({ purposes }: Choice, { purposes: known, words }: ChoicesPage, language: string): string[] {
  const nameOf = (id: string): string => known.find((purpose) => purpose.id === id)?.name ?? id;
  return Object.entries(purposes).map(([id, choice]) => {
    const { time, version } = choice;
    return fill(words.choice, {
      name: nameOf(id),
      choice: answerIn(choice, words),
      date: dayOf(time, language),
      version,
    });
  });
}

/** Nobody consents to a legitimate interest: it is objected to, or not. */
function answerIn({ granted, objected }: PurposeChoice, words: ChoicesPage['words']): string {
  if (granted === undefined) return objected ? words.objected : words.notObjected;
  return granted ? words.yes : words.no;
}

/** The UTC day, as the sentence about what runs says it, in one line: its spaces do not break. */
const dayOf = (time: string, language: string): string =>
  new Date(time).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }).replaceAll(' ', '\u00a0');
