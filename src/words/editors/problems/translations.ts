import { oneOf, quote } from '../../quote.ts';
import type { Said } from '../../said.ts';
import { translatedText } from './translated-text.ts';

/** A fingerprint as people tell them apart. */
const short = (fingerprint: string): string => `${fingerprint.slice(0, 12)}…`;

const keysOf = (keys: readonly string[]): string => keys.map((key) => `\`${key}\``).join(', ');

const listed = (values: readonly string[]): string => values.map(quote).join(', ');

/** What can be wrong with a translation, by itself and against the text that it translates. */
export const translations = {
  hasData: (keys: readonly string[]): Said => ({
    message: `A translation has no facts of its own, but this one has ${keysOf(keys)}.`,
    fix:
      'Remove them: a translation takes its facts from the version that it translates. The words in them are ' +
      'translated in `words.<language>.yaml`.',
  }),
  notSentences: (value: unknown): Said => ({
    message:
      value === null
        ? 'The file is empty.'
        : `The file must say what each sentence is in its language, not ${quote(value)}.`,
    fix: 'Write each sentence as it is in the source, a colon and its translation: `Account data: Kontodaten`.',
  }),
  withoutTranslation: (): Said => ({
    message: 'There is no translation after the colon.',
    fix: 'Write it there, or remove the line.',
  }),
  /** `meant`: the language that was most likely meant. */
  unknownLanguage: (name: string, known: readonly string[], meant: string | undefined): Said => ({
    message: `${quote(name)} is not a language that Sayso has words in.`,
    fix: `${meant ? `Rename it to ${quote(meant)}.` : 'Rename it, or remove it.'} Sayso speaks ${oneOf(known)}.`,
  }),
  /** `other`: a file for the same language, under its right name. */
  twoForOneLanguage: (other: string): Said => ({
    message: `There are two files for one language. The other one is ${other}.`,
    fix: 'Keep that one only.',
  }),
  /** The folder or file is of the organization's own language. */
  ofTheSource: (language: string): Said => ({
    message: `${quote(language)} is the language that this organization writes its policies in.`,
    fix: 'Remove it, or correct `languages: source` in organization.yaml.',
  }),
  /** `first`: one of the files in that language. */
  /** `isLocked`: one of them has been in force, so it can't be removed. */
  undeclared: (language: string, first: string, isLocked: boolean): Said => ({
    message: `There are texts in ${quote(language)}, such as ${first}, but it is not one of the \`languages\`.`,
    fix: isLocked
      ? `Add \`${language}: optional\` to \`languages: others\`. Texts that have been in force stay; ` +
        'the versions to come may do without one.'
      : `Add \`${language}: optional\`, or \`required\`, to \`languages: others\`, or remove the texts.`,
  }),
  /** In a command. `meant`: the language that was most likely meant. */
  noSuchLanguage: (name: string, known: readonly string[], meant: string | undefined): string =>
    `${quote(name)} is not a language that Sayso has words in. ` +
    `${meant ? `Write ${quote(meant)}. ` : ''}Sayso speaks ${oneOf(known)}.`,
  /** `others`: has the language of the source too. */
  sourceAmongOthers: (language: string): Said => ({
    message: `${quote(language)} is the language of the source, so nothing is translated into it.`,
    fix: `Remove \`${language}\` from \`others\`.`,
  }),
  prevailsNowhere: (language: string, known: readonly string[]): Said => ({
    message: `The text in ${quote(language)} is said to prevail, but there is none.`,
    fix: `Write \`each\` or one of the languages: ${oneOf(known)}.`,
  }),
  /** `near`: the version without a translation that was most likely meant. */
  ofNothing: (source: string, near: string | undefined): Said => ({
    message: `The file translates nothing: there is no ${source}.`,
    fix: near
      ? `Rename it to ${near}.mdx, if it translates that version, or remove it.`
      : 'Give it the name of the version that it translates, or remove it.',
  }),
  /** `file`: the one that should be there. `policy`: `altaclario/privacy`. */
  missing: (language: string, file: string, policy: string): Said => ({
    message: `The version has no text in ${quote(language)}, which organization.yaml requires: ${file} is missing.`,
    fix:
      `Run \`npm run policy -- translate ${policy} ${language}\`, or write \`${language}: optional\` under ` +
      '`languages: others`.',
  }),
  /** The file is there, but a draft. */
  missingDraft: (language: string, file: string): Said => ({
    message: `The version has no text in ${quote(language)}, which organization.yaml requires: ${file} is a draft.`,
    fix: `Finish it and remove \`draft: true\`, or write \`${language}: optional\` under \`languages: others\`.`,
  }),
  draftOfSource: (source: string): Said => ({
    message: `The translation is final, but what it translates is a draft: ${source}.`,
    fix: 'Write `draft: true` here too, until the source is final.',
  }),
  /** `current`: the fingerprint to name. `other`: the version that the named one is of. */
  otherText: (named: string, current: string, other: string | undefined): Said => ({
    message: other
      ? `The translation names the fingerprint of another version, ${other}.`
      : `The source is not the text that was translated: that was ${short(named)}, and it is ${short(current)} now.`,
    fix: `Compare the two, correct what differs, and write \`translates: "${current}"\`.`,
  }),
  corrected: (named: string, current: string): Said => ({
    message: `The source was corrected after it was translated: it was ${short(named)}, and is ${short(current)} now.`,
    fix:
      `If the translation still matches, write \`stillMatches: "${current}"\`. If not, correct it too, and write ` +
      `\`translates: "${current}"\`.`,
  }),
  renamedSource: (was: string, is: string): Said => ({
    message:
      `\`translates\` was ${short(was)} when this was published. It is ${short(is)} now, ` +
      'but no word was corrected.',
    fix:
      `If the translation still matches, write \`translates: "${was}"\` again, and \`stillMatches: "${is}"\`. ` +
      'If not, correct it.',
  }),
  needlessStillMatches: (): Said => ({
    message: '`stillMatches` is not needed: `translates` names the text that the source has now.',
    fix: 'Remove it.',
  }),
  otherStillMatches: (named: string, current: string): Said => ({
    message: `\`stillMatches\` names ${short(named)}, but the source is ${short(current)} now.`,
    fix: `Compare the two. If the translation still matches, write \`stillMatches: "${current}"\`.`,
  }),
  ...translatedText,
  /** `now`: what the source says instead, most likely, and where. */
  unknownSentence: (sentence: string, now: { text: string; place: string } | undefined): Said => ({
    message: `The source does not say ${quote(sentence)}.`,
    fix: now
      ? `If it says ${quote(now.text)} now (${now.place}), write that before the colon, and correct the translation.`
      : 'Write the sentence as it is in the source, or remove the line.',
  }),
  /** `file`: the one that is missing. `count`: of the sentences that it has to translate. */
  noSentences: (file: string, count: number, policy: string, language: string): Said => ({
    message: `${file} is missing: ${count} sentences outside the texts, such as names of purposes, are not translated.`,
    fix: `Run \`npm run policy -- translate ${policy} ${language}\`, and fill in the file that it writes.`,
  }),
  untranslated: (sentence: string, file: string): Said => ({
    message: `${quote(sentence)} has no translation in ${file}.`,
    fix: 'Add it there: the sentence as it is here, a colon and its translation.',
  }),
  openSentence: (sentence: string): Said => ({
    message: `${quote(sentence)} is not translated yet.`,
    fix: 'Write the translation in the place of the brackets.',
  }),
  /** `prevails`: the language that is said to count; `others`: those in which people are asked as well. */
  prevailing: (prevails: string, others: readonly string[]): Said => ({
    message: `Only the text in ${quote(prevails)} is said to count, but people are also asked in ${listed(others)}.`,
    fix: 'Write `prevails: each`: people consent to what they read (GDPR Art. 7).',
  }),
};
