import { quote } from '../../quote.ts';
import { counted } from './counted.ts';

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** What `npm run policy -- translate` says. `language`: its name in English. */
export const translate = {
  usage: 'Write the policy and the language: npm run policy -- translate kestrel/privacy de',
  noPolicy: (name: string, fix: string): string => `There is no policy ${quote(name)}. ${fix}`,
  isTheSource: (name: string, language: string): string =>
    `${quote(name)} is written in ${language}. Name a language to translate it into.`,
  onlyDrafts: (name: string): string =>
    `${quote(name)} has no version in force or to come, so there is nothing to translate yet. ` +
    'Remove `draft: true` from a version first.',
  /** What is asked for where only a person can say it. */
  fillIn: {
    translator: '[[Who translated it? Readers see this.]]',
    /** The value of a sentence in the file of words. */
    sentence: (language: string): string => `[[in ${language}]]`,
  },
  declared: (file: string, tag: string): string =>
    `Added \`${tag}: optional\` to \`languages\` in ${file}. Write \`required\` if no version may do without it.`,
  added: (count: number, file: string): string => `Added ${counted(count, 'sentence')} to ${file}.`,
  /** `file`: a translation, which stays as it is. `what`: of each correction, what it corrected. */
  corrected: (file: string, what: readonly string[]): string =>
    `The source of ${file} was corrected:\n${indented(what)}`,
  open: (places: readonly string[]): string =>
    `Fill in ${counted(places.length, 'place')}. ` +
    `Write the translation over what is in the double brackets:\n${indented(places)}`,
  problems: (problems: string): string => `Correct these:\n\n${problems}`,
  drafts: (files: readonly string[]): string =>
    `When nothing is in double brackets, remove \`draft: true\` from:\n${indented(files)}`,
  next: (name: string, tag: string): string =>
    `To see what is still missing: npm run policy -- translate ${name} ${tag}\nTo look at it: npm run dev`,
  complete: (name: string, language: string): string => `${name} is complete in ${language}. Nothing is missing.`,
  /** One place: a file with a line, and what to write there. */
  place: (place: string, asked: string): string => `${place}  ${asked}`,
};
