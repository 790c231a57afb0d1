import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { nearest } from '../../schema/nearest.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { questionsIn } from '../../schema/questions.ts';
import type { Wording } from '../../schema/wording.ts';
import { languages, words, type Language } from '../../words/index.ts';
import { fileOf, type ContentIndex } from '../content-index.ts';
import { everyText, textsToTranslate, type SourceText } from '../translations/source-texts.ts';
import { translationsInto } from '../translations/in-language.ts';
import { wordingFile, type TranslationFile } from '../translations/translation-files.ts';
import { saidOfNumbers } from './translated-text.ts';

const wrong = words.problems.translations;

/** `words.de.yaml` has a translation of each sentence that pages in German show, and of nothing else. */
export const checkWordings = (context: ContentIndex): Problem[] =>
  context.organizations.flatMap((organization) => {
    const { source, others } = fileOf(context.content.organizations, organization)?.value?.languages ?? {};
    const declared = languages.filter((language) => language !== source && others?.[language] !== undefined);
    return declared.flatMap((language) => checkLanguage(organization, language, context));
  });

function checkLanguage(organization: string, language: Language, context: ContentIndex): Problem[] {
  const file = wordingFile(organization, language);
  const entry = context.content.wordings.find((each) => each.file === file);
  // A file with a mistake says so itself.
  if (entry && !entry.value) return [];
  const open = entry ? openSentences(entry) : [];
  const untranslated = untranslatedIn(organization, language, entry?.value ?? {}, context);
  const unknown = entry ? checkKeys(entry, everyText(organization, context), untranslated) : [];
  const changed = new Set(unknown.map(({ now }) => now?.text));
  const missing = untranslated.filter(({ text }) => !changed.has(text));
  return [
    ...unknown.map(({ problem }) => problem),
    ...(entry ? checkNumbers(entry) : []),
    ...checkWhole(missing, open, { organization, language, entry }, context),
  ];
}

/** Keys that no text of the source is, each with the text that it most likely was. */
function checkKeys(entry: Entry<Wording>, all: readonly SourceText[], untranslated: readonly SourceText[]) {
  const known = new Set(all.map(({ text }) => text));
  return Object.keys(entry.value!)
    .filter((sentence) => !known.has(sentence.trim()))
    .map((sentence) => {
      const near = nearest(
        sentence,
        untranslated.map(({ text }) => text),
      );
      const now = untranslated.find(({ text }) => text === near);
      const place = now && `${now.file}${now.line === undefined ? '' : `:${now.line}`}`;
      const said = wrong.unknownSentence(sentence, now && { text: now.text, place: place! });
      return { now, problem: problemAt(entry.file, lineOf(entry, [sentence]), said) };
    });
}

/** Every translation has the numbers of its sentence. */
const checkNumbers = (entry: Entry<Wording>): Problem[] =>
  Object.entries(entry.value!).flatMap(([sentence, translation]) => {
    const isOpen = questionsIn(translation).length > 0;
    const said = isOpen ? undefined : saidOfNumbers(sentence, translation);
    return said ? [problemAt(entry.file, lineOf(entry, [sentence]), said)] : [];
  });

const openSentences = ({ value }: Entry<Wording>): string[] =>
  Object.keys(value!).filter((sentence) => questionsIn(value![sentence]!).length > 0);

/** What pages in a language show, and its words file does not have; each text once. */
function untranslatedIn(
  organization: string,
  language: Language,
  wording: Wording,
  context: ContentIndex,
): SourceText[] {
  const translations = translationsInto(context, organization, { language, drafts: true });
  if (translations.length === 0) return [];
  const found = new Map<string, SourceText>();
  for (const each of textsToTranslate(organization, translations, context))
    if (!Object.hasOwn(wording, each.text) && !found.has(each.text)) found.set(each.text, each);
  return [...found.values()];
}

interface WordsFile {
  organization: string;
  language: Language;
  entry: Entry<Wording> | undefined;
}

/** Nothing stays in the source's language on a page in another one. What only drafts show may. */
function checkWhole(
  missing: readonly SourceText[],
  open: readonly string[],
  { organization, language, entry }: WordsFile,
  context: ContentIndex,
): Problem[] {
  const [first] = translationsInto(context, organization, { language, drafts: true });
  const final = translationsInto(context, organization, { language, drafts: false });
  const shown = new Set(final.length > 0 ? textsToTranslate(organization, final, context).map(({ text }) => text) : []);
  const atOf = (sentence: string) => (shown.has(sentence) ? problemAt : warningAt);
  const file = wordingFile(organization, language);
  if (!entry)
    return first && missing.length > 0
      ? [
          (final.length > 0 ? problemAt : warningAt)(
            file,
            undefined,
            wrong.noSentences(file, missing.length, policyOf(first), language),
          ),
        ]
      : [];
  return [
    ...missing.map(({ text, ...source }) => atOf(text)(source.file, source.line, wrong.untranslated(text, file))),
    ...open.map((sentence) => atOf(sentence)(file, lineOf(entry, [sentence]), wrong.openSentence(sentence))),
  ];
}

const policyOf = ({ organization, policy }: TranslationFile): string => `${organization}/${policy}`;
