import type { Entry } from '../../schema/entry.ts';
import type { FrontMatter } from '../../schema/policy.ts';
import { questionsIn } from '../../schema/questions.ts';
import type { Language } from '../../words/index.ts';
import { organizationOf, type ContentIndex } from '../content-index.ts';
import type { VersionFile } from '../versions/version-files.ts';
import { mapTexts, type TranslatablePlace } from './translatable.ts';
import { wordingFile, type TranslationFile } from './translation-files.ts';

/** Which language, and whether drafts are shown. */
export interface Into {
  language: Language;
  drafts: boolean;
}

/**
 * The content of one organization in another language: the same facts, in other words. A version that has no text in
 * that language stays as it is, and so does a sentence.
 */
export function inLanguage(index: ContentIndex, organization: string, into: Into): ContentIndex {
  const { content } = index;
  const translate = translatorOf(index, organization, into.language);
  const all = <Value>(entries: Entry<Value>[], place: TranslatablePlace): Entry<Value>[] =>
    entries.map((entry) => (organizationOf(entry.file) === organization ? translated(entry, place, translate) : entry));
  const texts = translationsInto(index, organization, into);
  return {
    ...index,
    content: {
      ...content,
      organizations: all(content.organizations, 'organizations'),
      trackers: all(content.trackers, 'trackers'),
      subprocessors: all(content.subprocessors, 'subprocessors'),
    },
    versions: index.versions.map((version) => {
      const text = texts.find((each) => isOf(each, version));
      return text ? withText(version, text, translate) : version;
    }),
  };
}

/** The translations of an organization into a language, those that are shown. */
export const translationsInto = (
  { translations }: Pick<ContentIndex, 'translations'>,
  organization: string,
  { language, drafts }: Into,
): TranslationFile[] =>
  translations.filter(
    (each) => each.organization === organization && each.language === language && (drafts || !each.value.draft),
  );

/** Whether a translation is one of a version. */
export const isOf = (
  translation: Pick<TranslationFile, 'organization' | 'policy' | 'id'>,
  version: Pick<VersionFile, 'organization' | 'policy' | 'id'>,
): boolean =>
  translation.organization === version.organization &&
  translation.policy === version.policy &&
  translation.id === version.id;

type Translate = (text: string) => string;

/** What an organization's words are in a language; what is not translated yet stays as it is. */
export function translatorOf({ content }: ContentIndex, organization: string, language: string): Translate {
  const file = wordingFile(organization, language);
  const words = content.wordings.find((entry) => entry.file === file)?.value ?? {};
  return (text) => {
    const key = text.trim();
    const translation = Object.hasOwn(words, key) ? words[key]! : text;
    return questionsIn(translation).length > 0 ? text : translation;
  };
}

function translated<Value>(entry: Entry<Value>, place: TranslatablePlace, translate: Translate): Entry<Value> {
  const { value, data } = entry;
  return {
    ...entry,
    data: mapTexts(data, place, translate),
    ...(value !== undefined && { value: mapTexts(value, place, translate) }),
  };
}

/** A version with the text of its translation, and with its own facts. */
function withText(source: VersionFile, translation: TranslationFile, translate: Translate): VersionFile {
  const { title, summary, changes, corrections } = translation.value;
  const text = { title, summary, changes, corrections };
  const { data, value } = translated(source.entry, 'policies', translate) as Entry<FrontMatter> & { data: object };
  const frontMatter: FrontMatter = { ...value!, ...text };
  const entry = { ...translation.entry, data: { ...data, ...text }, value: frontMatter };
  return { ...source, entry, frontMatter, translation, source };
}
