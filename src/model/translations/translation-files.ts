import { isDate } from '../../schema/date.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Translation } from '../../schema/translation.ts';
import { isLanguage, type Language } from '../../words/index.ts';

/** A translation whose name and front matter are sound. */
export interface TranslationFile {
  organization: string;
  policy: string;
  language: Language;
  /** The date of the version that it translates. */
  id: string;
  entry: Entry<Translation>;
  value: Translation;
}

/** The parts of `organizations/altaclario/privacy/de/2026-06-03.mdx`. */
export function partsOfTranslation(file: string) {
  const [, organization = '', policy = '', language = '', name = ''] = file.split('/');
  return { organization, policy, language, id: name.replace(/\.mdx$/, '') };
}

/** Every translation that can be read. */
export const readTranslations = (entries: readonly Entry<Translation>[]): TranslationFile[] =>
  entries.flatMap((entry) => {
    const { language, ...parts } = partsOfTranslation(entry.file);
    const isSound = entry.value !== undefined && isDate(parts.id) && isLanguage(language);
    return isSound ? [{ ...parts, language, entry, value: entry.value! }] : [];
  });

/** The organization and the language of `organizations/altaclario/words.de.yaml`. */
export function partsOfWording(file: string): { organization: string; language: string } {
  const [, organization = '', language = ''] = /^[^/]+\/([^/]+)\/words\.(.+)\.yaml$/.exec(file) ?? [];
  return { organization, language };
}

/** Where the translation of a version is, and what an organization says elsewhere: paths inside `content/`. */
export const translationFile = (version: Record<'organization' | 'policy' | 'id', string>, language: string): string =>
  `organizations/${version.organization}/${version.policy}/${language}/${version.id}.mdx`;
export const wordingFile = (organization: string, language: string): string =>
  `organizations/${organization}/words.${language}.yaml`;
