import { problemAt, type Problem } from '../../schema/problem.ts';
import { languages, words, type Language } from '../../words/index.ts';
import { fileOf, versionsOf, type ContentIndex } from '../content-index.ts';
import { isOf } from '../translations/in-language.ts';
import { translationFile } from '../translations/translation-files.ts';
import { keyOfFile, lockedEntry } from '../versions/lock.ts';
import { statusOf, type VersionFile } from '../versions/version-files.ts';

const wrong = words.problems.translations;

/** Every version in force or to come has a text in each language that its organization requires. */
export const checkMissing = (context: ContentIndex): Problem[] =>
  context.organizations.flatMap((organization) => {
    const { others } = fileOf(context.content.organizations, organization)?.value?.languages ?? {};
    const required = languages.filter((language) => others?.[language] === 'required');
    const shown = versionsOf(context, organization).filter((version) => isReadNow(version, context));
    return required.flatMap((language) => shown.flatMap((version) => checkVersion(version, language, context)));
  });

function isReadNow(version: VersionFile, context: ContentIndex): boolean {
  const siblings = versionsOf(context, version.organization, version.policy);
  const status = statusOf(version, siblings, context.today);
  return status === 'in-force' || status === 'upcoming';
}

function checkVersion(
  version: VersionFile,
  language: Language,
  { content, translations, lockReading }: ContentIndex,
): Problem[] {
  const file = translationFile(version, language);
  const translation = translations.find((each) => each.language === language && isOf(each, version));
  // A file with a mistake is there.
  if (!translation && content.translations.some((entry) => entry.file === file)) return [];
  if (translation && !translation.value.draft) return [];
  // What was published and is gone is said by the check of the lock.
  if (lockedEntry(lockReading, keyOfFile(file)) !== undefined) return [];
  const policy = `${version.organization}/${version.policy}`;
  const said = translation ? wrong.missingDraft(language, file) : wrong.missing(language, file, policy);
  return [problemAt(version.entry.file, undefined, said)];
}
