import { dateInWords, whenInWords } from './dates.ts';
import { listed } from './lists.ts';

const startWords = {
  effective: (when: string): string => `took effect ${when}`,
  'last-updated': (when: string): string => `last updated ${when}`,
  'first-published': (when: string): string => `first published here ${when}`,
};
type DateKind = keyof typeof startWords;

/** What is said about a version of a policy. Dates are ISO 8601: `2026-06-03` or `2026-02`. */
export const versions = {
  /** What a reader must know before the text. */
  status: {
    /** Of what is not versioned. */
    updated: (date: string): string => `Last updated ${whenInWords(date)}`,
    from: (date: string): string => `From ${dateInWords(date)}`,
    draft: 'Draft: not final and not in force',
    upcoming: (date: string): string => `Takes effect ${whenInWords(date)}`,
    superseded: (date: string, kind: DateKind): string => `No longer in force; ${startWords[kind](whenInWords(date))}`,
    inForce: (date: string, kind: DateKind): string =>
      kind === 'effective' ? `In force since ${dateInWords(date)}` : `In force; ${startWords[kind](whenInWords(date))}`,
  },

  /** Notices above the text. */
  isReplaced: 'This version has been replaced.',
  isDraft: 'This is a draft.',
  isUpcoming: (date: string): string => `This version is not in force yet. It takes effect ${whenInWords(date)}.`,
  policyChanges: (date: string): string => `This policy changes ${whenInWords(date)}.`,
  announcedLate: (reason: string): string => `Announced later than promised: ${reason}`,
  announced: (date: string): string => `Announced ${whenInWords(date)}.`,
  corrected: (date: string, what: string): string => `Corrected ${whenInWords(date)}: ${what}`,
  fingerprintBefore: 'SHA-256 before the correction:',
  fingerprintAfter: 'SHA-256 after the correction:',
  readBefore: 'Read the text before',
  readBeforeCorrection: (date: string): string => `Read the text before the correction of ${dateInWords(date)}`,
  seeCorrection: 'See the correction',
  seeCorrectionOf: (date: string): string => `See the correction of ${dateInWords(date)}`,
  readInForce: 'Read the version in force',
  readVersion: (date: string): string => `Read the version of ${dateInWords(date)}`,
  seeChanges: 'See what changes',
  seeChangesSince: 'See what has changed since',

  /** What kind of change a version is. */
  kind: {
    first: 'This is the first version published here.',
    editorial: 'Editorial change: nothing changes for you.',
    notStated: 'The source does not state the kind of change. Your choices stay as they are.',
    material: 'Material change. Your choices stay as they are.',
    /** `purposes`: empty where consent to everything ends. */
    endsConsent: (purposes: readonly string[]): string =>
      purposes.length > 0
        ? `Material change. Earlier consent to ${listed(purposes)} no longer applies, so you are asked again.`
        : 'Material change. Earlier consent no longer applies, so you are asked again.',
  },

  /** The page of one version. */
  contents: 'Contents',
  /** Headings that a policy may not have, as pages have parts of these names. */
  reservedHeadings: ['Corrections', 'Version'],
  titleOf: (title: string, date: string): string => `${title} of ${dateInWords(date)}`,
  description: (title: string, organization: string, status: string): string =>
    `${title} of ${organization}. ${status}.`,
  printed: (id: string, url: string): string => `Version ${id}, ${url}`,
  /** On paper: the fingerprint, and where the text of that fingerprint is. */
  printedFingerprint: (sha256: string, markdown: string): string => `SHA-256 of ${markdown}: ${sha256}`,
  /** On paper, of what is not versioned. */
  printedOn: (date: string, url: string): string => `As of ${dateInWords(date)}, ${url}`,
  /** `links`: the titles of the annexes, or of what this is an annex of, linked. */
  annexes: 'Annexes:',
  annexOf: 'Annex to:',
  /** `link`: the version's id, linked. */
  version: <Part>(link: Part): (string | Part)[] => ['Version ', link, '.'],
  asMarkdown: 'Read it as Markdown',
  fingerprintOfMarkdown: 'SHA-256 of the Markdown file:',
  allVersions: 'All versions',
  whatChanged: 'What changed in this version',

  /** The page of a version's text from before a correction. */
  earlier: {
    titleOf: (title: string, id: string, date: string): string =>
      `${title} of ${dateInWords(id)}, before the correction of ${dateInWords(date)}`,
    description: (title: string, organization: string, date: string): string =>
      `${title} of ${organization}, as published before it was corrected ${whenInWords(date)}.`,
    state: (id: string, date: string): string =>
      `Text of the version of ${dateInWords(id)} before it was corrected ${whenInWords(date)}`,
    isCorrected: 'This text has been corrected.',
    readCorrected: 'Read the corrected text',
  },

  /** The page of what a correction changed. */
  correction: {
    title: (policy: string, id: string, date: string): string =>
      `${policy} of ${dateInWords(id)}: correction of ${dateInWords(date)}`,
    description: (title: string): string => `${title}: every word that it changed.`,
    textBefore: 'text before',
    textAfter: 'text after',
    /** `before`, `after`: the words above, linked to the texts. */
    compares: <Part>(before: Part, after: Part, id: string): (string | Part)[] => [
      'Compares the ',
      before,
      ' the correction with the ',
      after,
      ` it, in the version of ${dateInWords(id)}.`,
    ],
  },

  /** The page of all versions. */
  history: {
    title: (policy: string): string => `${policy}: all versions`,
    description: (policy: string, organization: string): string =>
      `Every version of “${policy}” of ${organization}, with its dates, what changed and its fingerprint.`,
    /** `command`: the command that computes a fingerprint. */
    lead: <Part>(command: Part): (string | Part)[] => [
      'Every version keeps its address permanently. Its fingerprint is the SHA-256 of its text as Markdown. ' +
        'To check it, download the file and run ',
      command,
      '.',
    ],
    fingerprint: 'SHA-256:',
    thisVersion: 'This version',
    thisVersionOf: (date: string): string => `This version of ${dateInWords(date)}`,
    markdown: 'Markdown',
    markdownOf: (date: string): string => `Markdown of ${dateInWords(date)}`,
    whatChanged: 'What changed',
    whatChangedOn: (date: string): string => `What changed ${whenInWords(date)}`,
    changedSince: 'What has changed since',
    changedSinceDate: (date: string): string => `What has changed since ${dateInWords(date)}`,
    follow: 'Follow future changes',
    atom: 'Atom feed',
    calendar: 'Calendar of upcoming changes',
    json: 'All versions as JSON',
  },

  /** The page of what changed between two versions. */
  comparison: {
    onDate: (policy: string, date: string, hasHappened: boolean): string =>
      `${policy}: what ${hasHappened ? 'changed' : 'changes'} ${whenInWords(date)}`,
    since: (policy: string, date: string): string => `${policy}: what has changed since ${dateInWords(date)}`,
    description: (title: string): string =>
      `${title}: every change in the wording, and in periods, recipients, purposes, trackers and rights.`,
    /** `before`, `after`: the dates of the versions, linked. */
    compares: <Part>(before: Part, after: Part): (string | Part)[] => [
      'Compares the version of ',
      after,
      ' with the version of ',
      before,
      '.',
    ],
    inShort: 'In short',
    facts: 'What changes in the facts',
    factsAbout:
      'Worked out from the periods, recipients, purposes, legal bases, trackers and rights of the two versions.',
    noFacts: 'None of these have changed.',
    wording: 'What changes in the wording',
    /** How words look that were added or removed. */
    added: 'underlined',
    removed: 'struck through',
    /** `added`, `removed`: the words above, looking so. */
    key: <Part>(added: Part, removed: Part): (string | Part)[] => [
      'Added words are ',
      added,
      ' and removed words are ',
      removed,
      '. Moved text is marked as moved.',
    ],
    wholeParagraphs: 'On this page, whole paragraphs are compared.',
    sameWording: "The wording hasn't changed.",
    sameWords: "The wording hasn't changed, only the formatting.",
  },
};
