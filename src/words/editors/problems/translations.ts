import { oneOf, quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** A fingerprint as people tell them apart. */
const short = (fingerprint: string): string => `${fingerprint.slice(0, 12)}…`;

const keysOf = (keys: readonly string[]): string => keys.map((key) => `\`${key}\``).join(', ');

/** What can be wrong with a translation, by itself and against the text that it translates. */
export const translations = {
  hasData: (keys: readonly string[]): Said => ({
    message: `A translation has no facts of its own, but this one has ${keysOf(keys)}.`,
    fix:
      'Remove them: a translation takes its facts from the version that it translates. The words in them are ' +
      'translated in `words.<language>.yaml`.',
  }),
  notSentences: (value: unknown): Said => ({
    message: `The file must say what each sentence is in its language, not ${quote(value)}.`,
    fix: 'Write each sentence as it is in the source, a colon and its translation: `Account data: Kontodaten`.',
  }),
  unknownLanguage: (name: string, known: readonly string[], hint: string): Said => ({
    message: `${quote(name)} is not a language that Sayso has words in.`,
    fix: `${hint} Sayso speaks ${oneOf(known)}.`.trim(),
  }),
  /** The folder or file is of the organization's own language. */
  ofTheSource: (language: string): Said => ({
    message: `${quote(language)} is the language that this organization writes its policies in.`,
    fix: 'Remove the file, or correct `languages: source` in organization.yaml.',
  }),
  undeclared: (language: string, file: string): Said => ({
    message: `${file} does not say that there are texts in ${quote(language)}.`,
    fix: `Write there: \`languages: { others: { ${language}: optional } }\`, or \`required\`.`,
  }),
  /** `others`: has the language of the source too. */
  sourceAmongOthers: (language: string): Said => ({
    message: `${quote(language)} is the language of the source, so nothing is translated into it.`,
    fix: `Remove \`${language}\` from \`others\`.`,
  }),
  prevailsNowhere: (language: string, known: readonly string[]): Said => ({
    message: `The text in ${quote(language)} is said to prevail, but there is none.`,
    fix: `Write \`each\` or one of the languages: ${oneOf(known)}.`,
  }),
  ofNothing: (source: string, hint: string): Said => ({
    message: `The file translates nothing: there is no ${source}.`,
    fix: hint || 'Give the translation the name of the version that it translates, or remove it.',
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
      : `The translation names ${short(named)}, but the source is ${short(current)} now.`,
    fix: `Compare it with the source, correct what differs, and write \`translates: ${current}\`.`,
  }),
  corrected: (named: string, current: string): Said => ({
    message: `The source was corrected after it was translated: it was ${short(named)}, and is ${short(current)} now.`,
    fix:
      `If the translation still matches, write \`stillMatches: ${current}\`. If not, correct it too, and write ` +
      `\`translates: ${current}\`.`,
  }),
  needlessStillMatches: (): Said => ({
    message: '`stillMatches` names a text that the source does not have now.',
    fix: 'Remove it. It names the corrected text, where a correction changes nothing in the translation.',
  }),
  /** `line`: of the heading in the source. */
  missingHeading: (theirs: string, line: number): Said => ({
    message: `The heading ${quote(theirs)} of the source (line ${line} there) is missing.`,
    fix: 'A translation has the headings of the source, of the same levels and in the same order.',
  }),
  moreHeadings: (ours: string): Said => ({
    message: `The source has no heading in the place of ${quote(ours)}.`,
    fix: 'A translation has the headings of the source, of the same levels and in the same order.',
  }),
  otherHeading: (ours: string, theirs: string): Said => ({
    message: `The heading ${quote(ours)} is of another level than ${quote(theirs)}, which is there in the source.`,
    fix: 'A translation has the headings of the source, of the same levels and in the same order.',
  }),
  components: (theirs: readonly string[], ours: readonly string[]): Said => ({
    message: `The text has ${listed(ours)} where the source has ${listed(theirs)}.`,
    fix: 'Use the components of the source, in the same order.',
  }),
  blocks: (theirs: string, ours: string): Said => ({
    message: `The source has ${quote(theirs)} here, and the translation ${quote(ours)}: blocks of another kind.`,
    fix: 'Translate block by block: a paragraph for a paragraph, an item of a list for an item.',
  }),
  listLength: (theirs: number, ours: number): Said => ({
    message: `The list has ${ours} items, and ${theirs} in the source.`,
    fix: 'Give it as many items as the source has, in the same order.',
  }),
  sentences: (key: string, theirs: number, ours: number): Said => ({
    message: `\`${key}\` has ${ours} sentences, and ${theirs} in the source.`,
    fix: 'Give it as many as the source has, in the same order.',
  }),
  links: (theirs: readonly string[], ours: readonly string[]): Said => ({
    message: `The links here lead to ${listed(ours)}, and in the source to ${listed(theirs)}.`,
    fix: 'Link to what the source links to. A heading keeps the anchor that it has in the source.',
  }),
  numbers: (theirs: readonly string[], ours: readonly string[]): Said => ({
    message: `The numbers here are ${listed(ours)}, and in the source ${listed(theirs)}.`,
    fix: 'Write the same numbers, in digits where the source has digits.',
  }),
  /** `near`: a sentence that is much like it. */
  unknownSentence: (sentence: string, near: string | undefined): Said => ({
    message: `Nothing says ${quote(sentence)} any more, or ever did.`,
    fix: near
      ? `If the source was changed, translate what it says now: ${quote(near)}.`
      : 'Remove the line, or write the sentence as it is in the source.',
  }),
  untranslated: (sentence: string, file: string): Said => ({
    message: `${quote(sentence)} has no translation in ${file}.`,
    fix: 'Add it there: the sentence as it is here, a colon and its translation.',
  }),
  openSentence: (sentence: string): Said => ({
    message: `${quote(sentence)} is not translated yet.`,
    fix: 'Write the translation in the place of the brackets.',
  }),
  prevailing: (language: string): Said => ({
    message: `People are asked for consent in ${quote(language)}, but that text is said not to count.`,
    fix: 'Write `prevails: each`: consent is to what was read (GDPR Art. 7).',
  }),
};

const listed = (values: readonly string[]): string => values.map(quote).join(', ') || 'nothing';
