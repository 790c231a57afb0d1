import { lineOf } from '../../schema/lines.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { isLanguage, languages, words } from '../../words/index.ts';
import { fileOf, organizationOf, versionsOf, type ContentIndex } from '../content-index.ts';
import { isOf } from '../translations/in-language.ts';
import { partsOfTranslation, partsOfWording, translationFile } from '../translations/translation-files.ts';
import { checkMissing } from './missing-translations.ts';
import { checkTranslatedText } from './translated-text.ts';
import { checkWordings } from './wordings.ts';

const wrong = words.problems.translations;

/** Every translation is of a version, in a language that its organization declares, and says what its source says. */
export function checkTranslations(context: ContentIndex): Problem[] {
  const { translations, wordings } = context.content;
  return [
    ...checkDeclared(context),
    ...translations.flatMap(({ file }) => checkPlace(file, context)),
    ...wordings.flatMap(({ file }) => checkLanguage(file, partsOfWording(file).language, context)),
    ...context.translations.flatMap((translation) => checkText(translation, context)),
    ...checkWordings(context),
    ...checkMissing(context),
  ];
}

/** `languages` in organization.yaml: the source is no translation, and the text that prevails exists. */
const checkDeclared = (context: ContentIndex): Problem[] =>
  context.content.organizations.flatMap((entry) => {
    if (!entry.value) return [];
    const { source, others, prevails } = entry.value.languages;
    const known = languages.filter((language) => language === source || others[language] !== undefined);
    const at = (key: string) => lineOf(entry, ['languages', key]);
    return [
      ...(isAskedElsewhere(entry.file, prevails, context)
        ? languagesBesides(prevails, known).map((language) =>
            warningAt(entry.file, at('prevails'), wrong.prevailing(language)),
          )
        : []),
      ...(others[source] ? [problemAt(entry.file, at('others'), wrong.sourceAmongOthers(source))] : []),
      ...(prevails === 'each' || known.includes(prevails)
        ? []
        : [problemAt(entry.file, at('prevails'), wrong.prevailsNowhere(prevails, known))]),
    ];
  });

/** Whether this site asks for consent, and only the text of one language is said to count. */
function isAskedElsewhere(file: string, prevails: string, { content }: ContentIndex): boolean {
  const { trackers = [] } = fileOf(content.trackers, organizationOf(file))?.value ?? {};
  return prevails !== 'each' && trackers.some(({ runs }) => runs === 'this-site');
}

const languagesBesides = (prevails: string, known: readonly string[]): string[] =>
  known.filter((language) => language !== prevails);

function checkPlace(file: string, context: ContentIndex): Problem[] {
  const { organization, policy, language, id } = partsOfTranslation(file);
  const wrongLanguage = checkLanguage(file, language, context);
  if (wrongLanguage.length > 0) return wrongLanguage;
  const dates = context.content.policies
    .map((entry) => entry.file.split('/'))
    .filter(([, owner, folder]) => owner === organization && folder === policy)
    .map(([, , , name = '']) => name.replace(/\.mdx$/, ''));
  if (dates.includes(id)) return [];
  const source = translationFile({ organization, policy, id }, '').replace('//', '/');
  return [problemAt(file, undefined, wrong.ofNothing(source, suggestionFor(id, dates)))];
}

function checkLanguage(file: string, language: string, { content }: ContentIndex): Problem[] {
  if (!isLanguage(language)) {
    const known = languages.filter((each) => each === language.toLowerCase());
    const hint = known[0] ? words.problems.suggestions.didYouMean(known[0]) : '';
    return [problemAt(file, undefined, wrong.unknownLanguage(language, languages, hint))];
  }
  const organization = fileOf(content.organizations, organizationOf(file));
  if (!organization?.value) return [];
  const { source, others } = organization.value.languages;
  if (language === source) return [problemAt(file, undefined, wrong.ofTheSource(language))];
  return others[language] ? [] : [problemAt(file, undefined, wrong.undeclared(language, organization.file))];
}

/** What the translation says, against what its source says. */
function checkText(translation: ContentIndex['translations'][number], context: ContentIndex): Problem[] {
  const { organization, policy, entry } = translation;
  const source = versionsOf(context, organization, policy).find((version) => isOf(translation, version));
  if (!source) return [];
  const isFinal = source.frontMatter.draft && !translation.value.draft;
  return [
    ...(isFinal ? [problemAt(entry.file, undefined, wrong.draftOfSource(source.entry.file))] : []),
    ...checkTranslatedText(translation, source, context),
  ];
}
