import { lineOf } from '../../schema/lines.ts';
import { nearest } from '../../schema/nearest.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { isLanguage, languages, words, type Language } from '../../words/index.ts';
import { fileOf, organizationOf, type ContentIndex } from '../content-index.ts';
import { partsOfTranslation, partsOfWording, translationFile } from '../translations/translation-files.ts';

const wrong = words.problems.translations;

/** Every translation is in a language that its organization declares, and is one of a version. */
export function checkTranslatedFiles(context: ContentIndex): Problem[] {
  const { translations, wordings } = context.content;
  const places = new Map<string, Place>();
  for (const { file } of translations) {
    const { organization, language } = partsOfTranslation(file);
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    places.set(folder, places.get(folder) ?? { path: folder, organization, language, first: file });
  }
  for (const { file } of wordings) places.set(file, { path: file, ...partsOfWording(file), first: file });
  const all = [...places.values()];
  const isSound = (place: Place): boolean => saidOfLanguage(place, all, context) === undefined;
  return [
    ...all.flatMap((place) => saidOfLanguage(place, all, context) ?? []),
    ...checkUndeclared(all.filter(isSound), context),
    ...translations
      .filter(({ file }) => isSound(places.get(file.slice(0, file.lastIndexOf('/') + 1))!))
      .flatMap(({ file }) => checkSource(file, context)),
  ];
}

/** A folder of translations, or a file of words, and a file in it. */
interface Place {
  path: string;
  organization: string;
  language: string;
  first: string;
}

/** The language is one that Sayso speaks, it is not that of the source, and nothing else is in its place. */
function saidOfLanguage({ path, language }: Place, all: readonly Place[], context: ContentIndex): Problem | undefined {
  if (isLanguage(language)) {
    const { source } = languagesOf(path, context) ?? {};
    return language === source ? problemAt(path, undefined, wrong.ofTheSource(language)) : undefined;
  }
  const [tag = ''] = language.toLowerCase().split('-');
  const meant = languages.find((each) => each === tag);
  const twin = all.find((other) => meant && other.path === path.replace(language, meant));
  const said = twin ? wrong.twoForOneLanguage(twin.path) : wrong.unknownLanguage(language, languages, meant);
  return problemAt(path, undefined, said);
}

/** One message for each language that has texts and is not declared. */
function checkUndeclared(places: readonly Place[], context: ContentIndex): Problem[] {
  const seen = new Set<string>();
  return places.flatMap(({ organization, language, first }) => {
    const file = fileOf(context.content.organizations, organization);
    const isNew = !seen.has(`${organization}/${language}`);
    seen.add(`${organization}/${language}`);
    const isLocked = Object.keys(context.lockReading.lock?.versions ?? {}).some((key) =>
      isTextIn(key, organization, language),
    );
    if (!isNew || !file?.value || file.value.languages.others[language as Language]) return [];
    return [problemAt(file.file, lineOf(file, ['languages', 'others']), wrong.undeclared(language, first, isLocked))];
  });
}

/** The key of a locked translation: `altaclario/privacy/de/2026-06-03`. */
const isTextIn = (key: string, organization: string, language: string): boolean => {
  const parts = key.split('/');
  return parts.length === 4 && parts[0] === organization && parts[2] === language;
};

const languagesOf = (file: string, { content }: ContentIndex) =>
  fileOf(content.organizations, organizationOf(file))?.value?.languages;

/** A translation has the name of its version. */
function checkSource(file: string, { content }: ContentIndex): Problem[] {
  const { organization, policy, language, id } = partsOfTranslation(file);
  const folder = `organizations/${organization}/${policy}/`;
  const dates = content.policies
    .filter((entry) => entry.file.startsWith(folder))
    .map((entry) => entry.file.slice(folder.length).replace(/\.mdx$/, ''));
  if (dates.includes(id)) return [];
  const isFree = (date: string): boolean =>
    !content.translations.some((entry) => entry.file === translationFile({ organization, policy, id: date }, language));
  return [problemAt(file, undefined, wrong.ofNothing(`${folder}${id}.mdx`, nearest(id, dates.filter(isFree))))];
}
