import { stringify } from 'yaml';
import { siteLanguage, type Language } from '../../../words/index.ts';

/** A value as YAML that editors like to read: no line is broken, and what needs quotes has them. */
export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 0 });

/** A sentence as a comment, line by line. */
export const toComment = (text: string): string => `${text.trimEnd().replace(/^/gm, '# ')}\n`;

/** A question for the editor. Everything but a draft is refused as long as one is open. */
export const toQuestion = (asked: string): string => `[[${asked}]]`;

/** Words that readers see, such as a heading: in English, or a question where the text is in another language. */
export const inItsLanguage = (words: string, language: Language): string =>
  language === siteLanguage ? words : toQuestion(words);
