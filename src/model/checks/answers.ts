import { lineOf } from '../../schema/lines.ts';
import { areAlike } from '../../schema/notice-words.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { isLanguage, words } from '../../words/index.ts';
import { fileOf, organizationOf, type ContentIndex } from '../content-index.ts';
import { translatorOf } from '../translations/in-language.ts';
import { partsOfWording } from '../translations/translation-files.ts';

const wrong = words.problems.look;
const verbs = words.meaning.answers;

/** The two answers of the banner say yes and no in the language that they are in: nobody consents by declining. */
export const checkAnswers = (context: ContentIndex): Problem[] => [
  ...context.content.organizations.flatMap((entry) => {
    const { words: own, languages } = entry.value ?? {};
    if (!own?.answers || !languages || areAlike(own.answers, languages.source)) return [];
    const line = lineOf(entry, ['words', 'answers']);
    return [problemAt(entry.file, line, wrong.answersNotAlike(own.answers, verbs[languages.source]))];
  }),
  ...context.content.wordings.flatMap((wording) => {
    const organization = organizationOf(wording.file);
    const { language } = partsOfWording(wording.file);
    const own = fileOf(context.content.organizations, organization)?.value?.words?.answers;
    if (!own || !isLanguage(language)) return [];
    const translate = translatorOf(context, organization, language);
    const answers = { accept: translate(own.accept), decline: translate(own.decline) };
    const isTranslated = answers.accept !== own.accept || answers.decline !== own.decline;
    if (!isTranslated || areAlike(answers, language)) return [];
    return [problemAt(wording.file, lineOf(wording, [own.accept]), wrong.answersNotAlike(answers, verbs[language]))];
  }),
];
