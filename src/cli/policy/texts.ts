import { fileOf } from '../../model/content-index.ts';
import { readTranslations, translationFile } from '../../model/translations/translation-files.ts';
import type { Content } from '../../schema/content.ts';
import { languages, type Language } from '../../words/index.ts';

/** What there is of a version in one of the other languages of its organization. */
export interface TextIn {
  language: Language;
  state: 'done' | 'draft' | 'missing';
}

/** What there is of a version in each language that its organization declares. */
export function textsOf(version: Record<'organization' | 'policy' | 'id', string>, content: Content): TextIn[] {
  return declaredBy(version.organization, content).map(({ language }) => {
    const file = translationFile(version, language);
    const text = readTranslations(content.translations).find(({ entry }) => entry.file === file);
    if (!text) return { language, state: 'missing' };
    return { language, state: text.value.draft ? 'draft' : 'done' };
  });
}

/** The languages that an organization declares beside that of its source, and whether its versions need them. */
export function declaredBy(
  organization: string,
  { organizations }: Pick<Content, 'organizations'>,
): { language: Language; isRequired: boolean }[] {
  const { others } = fileOf(organizations, organization)?.value?.languages ?? {};
  return languages
    .filter((language) => others?.[language] !== undefined)
    .map((language) => ({ language, isRequired: others?.[language] === 'required' }));
}
