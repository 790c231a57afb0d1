import type { OrganizationFile } from '../schema/organization.ts';
import { languages, type Language } from '../words/index.ts';
import { fileOf, type ContentIndex } from './content-index.ts';
import { composeInLanguage } from './compose-in-language.ts';
import type { Organization } from './organization.ts';
import type { Settings } from './settings.ts';
import { inLanguage, translationsInto } from './translations/in-language.ts';

/** One organization of a content that passed its checks, in every language that it has texts in. */
export function composeOrganization(id: string, index: ContentIndex, settings: Settings): Organization {
  const { languages: own } = fileOf(index.content.organizations, id)?.value as OrganizationFile;
  const source = composeInLanguage(id, { index, settings, language: own.source });
  const others = otherLanguages(id, own, { index, settings }).map((language) =>
    composeInLanguage(id, {
      index: inLanguage(index, id, { language, drafts: settings.drafts ?? false }),
      settings,
      language,
      source: { organization: source, index },
    }),
  );
  source.languages = [source, ...others];
  for (const other of others) other.languages = source.languages;
  source.notices = noticesOfAll(source.languages);
  return source;
}

/** The languages that are declared, and have a text. */
function otherLanguages(
  id: string,
  { source, others }: OrganizationFile['languages'],
  { index, settings: { drafts = false } }: { index: ContentIndex; settings: Settings },
): Language[] {
  const declared = languages.filter((language) => language !== source && others[language] !== undefined);
  return declared.filter((language) => translationsInto(index, id, { language, drafts }).length > 0);
}

/** The words that visitors are and were asked with, whatever the language. */
const noticesOfAll = (all: readonly Organization[]): Organization['notices'] => [
  ...new Map(all.flatMap(({ notices }) => notices).map((notice) => [notice.sha256, notice])).values(),
];
