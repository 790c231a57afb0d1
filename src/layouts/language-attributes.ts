import type { Version } from '../model/organization.ts';
import { wordsIn } from '../words/index.ts';

/** `lang` and `dir` of what is in another language than its page; nothing where it is in the same. */
export function languageAttributes({ language, textLanguage }: Pick<Version, 'language' | 'textLanguage'>) {
  if (language === textLanguage) return {};
  const words = wordsIn(textLanguage);
  return { lang: words.language, dir: words.direction };
}
