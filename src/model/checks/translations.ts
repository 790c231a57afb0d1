import { lineOf } from '../../schema/lines.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { languages, words } from '../../words/index.ts';
import { fileOf, organizationOf, versionsOf, type ContentIndex } from '../content-index.ts';
import { isOf } from '../translations/in-language.ts';
import type { TranslationFile } from '../translations/translation-files.ts';
import { checkMissing } from './missing-translations.ts';
import { checkTranslatedFiles } from './translated-files.ts';
import { checkTranslatedText } from './translated-text.ts';
import { checkTranslatedValues } from './translated-values.ts';
import { checkWordings } from './wordings.ts';

const wrong = words.problems.translations;

/** Every translation is of a version, in a language that its organization declares, and says what its source says. */
export const checkTranslations = (context: ContentIndex): Problem[] => [
  ...checkDeclared(context),
  ...checkTranslatedFiles(context),
  ...context.translations.flatMap((translation) => checkText(translation, context)),
  ...checkWordings(context),
  ...checkTranslatedValues(context),
  ...checkMissing(context),
];

/** `languages` in organization.yaml: the source is no translation, and the text that prevails exists. */
const checkDeclared = (context: ContentIndex): Problem[] =>
  context.content.organizations.flatMap((entry) => {
    if (!entry.value) return [];
    const { source, others, prevails } = entry.value.languages;
    const known = languages.filter((language) => language === source || others[language] !== undefined);
    const at = (key: string) => lineOf(entry, ['languages', key]);
    const amongOthers = others[source] ? [problemAt(entry.file, at('others'), wrong.sourceAmongOthers(source))] : [];
    if (prevails === 'each') return amongOthers;
    if (!known.includes(prevails))
      return [...amongOthers, problemAt(entry.file, at('prevails'), wrong.prevailsNowhere(prevails, known))];
    const besides = known.filter((language) => language !== prevails && hasTexts(entry.file, language, context));
    const isMisleading = isAsked(entry.file, context) && besides.length > 0;
    const warning = warningAt(entry.file, at('prevails'), wrong.prevailing(prevails, besides));
    return [...amongOthers, ...(isMisleading ? [warning] : [])];
  });

/** Whether this site asks for consent. */
function isAsked(file: string, { content }: ContentIndex): boolean {
  const { trackers = [] } = fileOf(content.trackers, organizationOf(file))?.value ?? {};
  return trackers.some(({ runs }) => runs === 'this-site');
}

function hasTexts(file: string, language: string, { content, translations }: ContentIndex): boolean {
  const organization = organizationOf(file);
  const isSource = fileOf(content.organizations, organization)?.value?.languages.source === language;
  return isSource || translations.some((each) => each.organization === organization && each.language === language);
}

/** What the translation says, against what its source says. */
function checkText(translation: TranslationFile, context: ContentIndex): Problem[] {
  const { organization, policy, language, entry } = translation;
  const source = versionsOf(context, organization, policy).find((version) => isOf(translation, version));
  const { languages: declared } = fileOf(context.content.organizations, organization)?.value ?? {};
  // What is in the language of the source is no translation.
  if (!source || declared?.source === language) return [];
  const isFinal = source.frontMatter.draft && !translation.value.draft;
  return [
    ...(isFinal ? [problemAt(entry.file, undefined, wrong.draftOfSource(source.entry.file))] : []),
    ...checkTranslatedText(translation, source, context),
  ];
}
