import { places } from '../../schema/content.ts';
import type { Entry } from '../../schema/entry.ts';
import { isSaid, saidIn } from '../../schema/message.ts';
import { lineOf, type Lines } from '../../schema/lines.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { questionsIn } from '../../schema/questions.ts';
import type { Trackers } from '../../schema/tracker.ts';
import type { Wording } from '../../schema/wording.ts';
import { organizationOf, type ContentIndex } from '../content-index.ts';
import { mapTexts, translatableTexts, type TranslatablePlace } from '../translations/translatable.ts';
import { partsOfWording } from '../translations/translation-files.ts';
import { saidOfLetters } from './names.ts';
import { checkPurposeNames } from './purposes.ts';
import { readableRows } from './readable-rows.ts';

/** A translated sentence keeps the rules of its place: its length, its form, and of a name, that it is not taken. */
export const checkTranslatedValues = ({ content }: ContentIndex): Problem[] =>
  content.wordings.flatMap((wording) => {
    const { organization } = partsOfWording(wording.file);
    const isOwn = ({ file }: Entry<unknown>): boolean => organizationOf(file) === organization;
    const translated = (['organizations', 'trackers', 'subprocessors', 'policies'] as const).flatMap((place) =>
      content[place].filter(isOwn).map((entry) => ({ place, entry: inWordsOf(wording, entry, place) })),
    );
    const problems = translated.flatMap(({ place, entry }) => [
      ...checkForm(entry, place),
      ...checkLetters(entry, place),
      ...(place === 'trackers' ? checkPurposeNames(readableRows(entry as Entry<Trackers>).purposes) : []),
    ]);
    return onceEach(problems.filter(({ line }) => line !== undefined));
  });

/** A file with its texts in another language, each in the line of the words file that translates it. */
function inWordsOf(wording: Entry<Wording>, source: Entry<unknown>, place: TranslatablePlace): Entry<unknown> {
  const { value = {}, file } = wording;
  // What is still to be translated has no words that could break a rule.
  const isDone = (text: string): boolean => Object.hasOwn(value, text) && questionsIn(value[text]!).length === 0;
  const translationOf = (text: string): string => (isDone(text.trim()) ? value[text.trim()]! : text);
  const lines = translatableTexts(source.data, place).flatMap(({ text, path }): [string, number][] => {
    const line = isDone(text) ? lineOf(wording, [text]) : undefined;
    return line === undefined ? [] : [[path.join('.'), line]];
  });
  const data = mapTexts(source.data, place, translationOf);
  return { ...source, file, data, value: undefined, lines: Object.fromEntries(lines) };
}

/** The rules of the schema for one value. Whether two labels are alike depends on the language. */
function checkForm({ data, file, lines }: Entry<unknown>, place: TranslatablePlace): Problem[] {
  const { error } = places[place].schema.safeParse(data);
  return (error?.issues ?? []).flatMap(({ path, message }) => {
    const line = ownLine({ file, lines }, path);
    return line !== undefined && isSaid(message) ? [problemAt(file, line, saidIn(message))] : [];
  });
}

const ownLine = ({ lines }: Lines, path: readonly PropertyKey[]): number | undefined => lines[path.join('.')];

/** Names of purposes and of services are told apart by their letters. */
function checkLetters({ data, file, lines }: Entry<unknown>, place: TranslatablePlace): Problem[] {
  return translatableTexts(data, place).flatMap(({ text, path }) => {
    const isName = ['name', 'service'].includes(String(path.at(-1)));
    return isName ? saidOfLetters(text).map((said) => problemAt(file, ownLine({ file, lines }, path), said)) : [];
  });
}

/** Several rows may have one sentence. */
function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.line} ${problem.message}`, problem])).values()];
}
