import { lineOf } from '../../schema/lines.ts';
import { nearest } from '../../schema/nearest.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { questionsIn } from '../../schema/questions.ts';
import { languages, words, type Language } from '../../words/index.ts';
import { fileOf, type ContentIndex } from '../content-index.ts';
import { numbersIn } from '../text/numbers.ts';
import { everyText, textsToTranslate, type SourceText } from '../translations/source-texts.ts';
import { translationsInto } from '../translations/in-language.ts';
import { wordingFile } from '../translations/translation-files.ts';

const wrong = words.problems.translations;

/** `words.de.yaml` has a translation of each sentence that pages in German show, and of nothing else. */
export const checkWordings = (context: ContentIndex): Problem[] =>
  context.organizations.flatMap((organization) => {
    const { source, others } = fileOf(context.content.organizations, organization)?.value?.languages ?? {};
    const declared = languages.filter((language) => language !== source && others?.[language] !== undefined);
    return declared.flatMap((language) => [
      ...checkFile(organization, language, context),
      ...checkWhole(organization, language, context),
    ]);
  });

/** Every key is a sentence of the source, and its translation has the same numbers. */
function checkFile(organization: string, language: Language, { content, ...index }: ContentIndex): Problem[] {
  const entry = content.wordings.find(({ file }) => file === wordingFile(organization, language));
  if (!entry?.value) return [];
  const known = everyText(organization, { content, ...index }).map(({ text }) => text);
  return Object.entries(entry.value).flatMap(([sentence, translation]) => {
    const line = lineOf(entry, [sentence]);
    if (!known.includes(sentence.trim()))
      return [problemAt(entry.file, line, wrong.unknownSentence(sentence, nearest(sentence, known)))];
    const isOpen = questionsIn(translation).length > 0;
    const [theirs, ours] = [numbersIn(sentence), numbersIn(translation)];
    const areSame = isOpen || theirs.join(' ') === ours.join(' ');
    return areSame ? [] : [problemAt(entry.file, line, wrong.numbers(theirs, ours))];
  });
}

/** Nothing stays in the source's language on a page in another one. What only drafts show may. */
function checkWhole(organization: string, language: Language, context: ContentIndex): Problem[] {
  const final = translationsInto(context, organization, { language, drafts: false });
  const all = translationsInto(context, organization, { language, drafts: true });
  if (all.length === 0) return [];
  const file = wordingFile(organization, language);
  const entry = context.content.wordings.find((each) => each.file === file);
  // A file with a mistake says so itself.
  if (entry && !entry.value) return [];
  const shown = new Set(final.length > 0 ? textsToTranslate(organization, final, context).map(({ text }) => text) : []);
  const found = new Map<string, SourceText>();
  for (const each of textsToTranslate(organization, all, context)) found.set(each.text, found.get(each.text) ?? each);
  return [...found.values()].flatMap((source) => {
    const at = shown.has(source.text) ? problemAt : warningAt;
    const translation = entry?.value?.[source.text];
    if (translation === undefined) return [at(source.file, source.line, wrong.untranslated(source.text, file))];
    const isOpen = questionsIn(translation).length > 0;
    return isOpen ? [at(file, lineOf(entry!, [source.text]), wrong.openSentence(source.text))] : [];
  });
}
