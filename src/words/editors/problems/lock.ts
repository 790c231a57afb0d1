import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';
import { corrections } from './corrections.ts';

export const fromHistory = (file: string) =>
  `Restore the file from the repository's history: \`git checkout HEAD -- content/${file}\`.`;

export const archiveFix = (file: string): string => `Archived texts are never edited. ${fromHistory(file)}`;

/** What the parts of a version's inputs are called. */
const parts = {
  title: 'its title',
  summary: 'its summary',
  body: 'its text',
  rows: 'its rows (processing, retention or rights)',
  components: 'trackers, subprocessors or vendors that it lists',
};

/** Where two texts differ first. */
export interface Difference {
  /** Line of the canonical text, from 1. */
  line: number;
  before: string;
  after: string;
  /** The first characters that differ, where they look alike: `U+0430`. Absent: the end of the line. */
  codes?: { before: string | undefined; after: string | undefined };
}

/** The two lines below each other. */
function differenceBelow({ before, after, codes }: Difference): string[] {
  const named = (code: string | undefined): string =>
    codes ? ` (the first different character: ${code ?? 'none, the line ends'})` : '';
  return [`    was ${quote(before)}${named(codes?.before)}`, `    is  ${quote(after)}${named(codes?.after)}`];
}

/** A changed text, and what to do about it. */
interface Correctable {
  /** Organization and policy. */
  name: string;
  /** Fingerprints of the text that was published and of the one that is there now. */
  was: string;
  is: string;
  /** Why it is more than a correction, if it is. */
  refusal: string | undefined;
}

const newVersionOrCorrection = ({ name, was, is }: Correctable): string =>
  [
    `Restore the text and make a new version (npm run policy -- new ${name} <date>), ` +
      'or tell readers about a correction:',
    '    corrections:',
    '      - date: <day>',
    '        what: <what you corrected, in a sentence>',
    `        before: ${was}`,
    `        after: ${is}`,
  ].join('\n');

/** What can be wrong with versions that have been in force, their lock and their archive. */
export const lock = {
  noticeUnlocked: (): Said => ({
    message: 'The words that visitors are asked with are not in the archive, so no one could show them later.',
    fix: 'Run `npm run policy -- lock`, then commit what it writes.',
  }),
  /** In the reason why it can't be read, where no part of it is to blame. */
  wholeFile: 'the file',
  notAFile: (file: string): Said => ({
    message: 'The lock must be a file, but this is a folder.',
    fix: `Remove the folder. ${fromHistory(file)}`,
  }),
  notUtf8: (file: string): Said => ({ message: 'The lock is not text in UTF-8.', fix: fromHistory(file) }),
  archiveNotUtf8: (file: string): Said => ({
    message: 'The archived text is not text in UTF-8.',
    fix: archiveFix(file),
  }),
  unreadable: (reason: string, file: string): Said => ({
    message: `The lock can't be read: ${reason.replace(/\.?$/, '.')}`,
    fix: fromHistory(file),
  }),
  oldFormat: (format: number): Said => ({
    message: `The lock is in format ${format}, which this version of Sayso no longer reads.`,
    fix: 'Run `npm run policy -- migrate`, then commit what it writes.',
  }),
  newerFormat: (format: number): Said => ({
    message: `The lock is in format ${format}, which a newer version of Sayso wrote.`,
    fix: 'Update Sayso to that version.',
  }),
  missing: (): Said => ({
    message: 'There is no lock, so nothing stops anyone changing a version that has been in force.',
    fix: 'Run `npm run policy -- lock`, then commit what it writes.',
  }),
  altered: (key: string, file: string): Said => ({
    message: `The entry ${quote(key)} has been changed: its anchors don't match the headings of its archived text.`,
    fix: fromHistory(file),
  }),
  anchorUnusable: (key: string, anchor: string, file: string): Said => ({
    message:
      `The entry ${quote(key)} has been changed: its anchor ${quote(anchor)} is not made of letters, digits ` +
      'and hyphens.',
    fix: fromHistory(file),
  }),
  anchorTwice: (key: string, anchor: string, file: string): Said => ({
    message: `The entry ${quote(key)} has been changed: two headings have the anchor ${quote(anchor)}.`,
    fix: fromHistory(file),
  }),
  anchorInUse: (key: string, anchor: string, file: string): Said => ({
    message: `The entry ${quote(key)} has been changed: the site itself or a script uses the anchor ${quote(anchor)}.`,
    fix: fromHistory(file),
  }),
  preferencesLine: (key: string, line: number, file: string): Said => ({
    message:
      `The entry ${quote(key)} has been changed: \`preferencesLine\` is ${line}, which is not between two ` +
      'blocks of its archived text.',
    fix: fromHistory(file),
  }),
  archiveMissing: (key: string, file: string): Said => ({
    message: `The archived text of ${quote(key)} is missing.`,
    fix: fromHistory(file),
  }),
  archiveAltered: (expected: string, found: string, file: string): Said => ({
    message: `The archived text has been changed: its SHA-256 should be ${expected}, but is ${found}.`,
    fix: archiveFix(file),
  }),
  archiveCode: (code: string, file: string): Said => ({
    message: `The archived text contains ${quote(code)}, which Sayso never writes into one.`,
    fix: archiveFix(file),
  }),
  /** `key`: organization, policy and version that the text belongs to. */
  archiveHead: (key: string, file: string): Said => ({
    message:
      `The archived text doesn't start with the lines that name ${quote(key)}: organization, policy, version, ` +
      'and in a translation language and translates.',
    fix: archiveFix(file),
  }),
  archiveFix,
  archiveUnknown: (lockFile: string): Said => ({
    message: 'This archived text belongs to no entry of the lock.',
    fix:
      `If its entry was removed, restore the lock: \`git checkout HEAD -- content/${lockFile}\`. If the ` +
      'organization was removed, remove its archive as well.',
  }),
  fileMissing: (key: string): Said => ({
    message: `The version ${quote(key)} has been in force, but its file is missing.`,
    fix:
      `Restore it under the same name: \`git checkout HEAD -- content/organizations/${key}.mdx\`. If you ` +
      'are removing the samples, README.md says how to recreate the lock.',
  }),
  renamed: (key: string): Said => ({
    message:
      `This version has been in force as ${quote(key)}. Its folder was renamed, which would break every ` +
      'link to it.',
    fix: `Rename the folder back to organizations/${key.replace(/\/[^/]+$/, '')}/.`,
  }),
  anchor: (anchor: string): Said => ({
    message: `The heading ${quote(`#${anchor}`)} has been removed, but other pages may link to it.`,
    fix: 'Restore the heading as it was.',
  }),
  changed: (key: string, changed: readonly (keyof typeof parts)[], difference: Difference, to: Correctable): Said => ({
    message: [
      `${quote(key)} has been in force, but ${changed.map((part) => parts[part]).join(' and ')} changed. ` +
        `The first difference is in line ${difference.line} of its canonical text:`,
      ...differenceBelow(difference),
      ...(to.refusal === undefined ? [] : [`  ${corrections.isNone(to.refusal)}`]),
    ].join('\n'),
    fix: to.refusal === undefined ? newVersionOrCorrection(to) : corrections.newVersion(to.name),
  }),
  changedBeforeMigration: (key: string, difference: Difference): Said => ({
    message: [
      `${quote(key)} has changed since it was locked, so the lock can't be migrated. ` +
        `The first difference is in line ${difference.line} of its canonical text:`,
      ...differenceBelow(difference),
    ].join('\n'),
    fix: 'Restore the text as it was locked. If only words of Sayso differ, migrate with the version before this one.',
  }),
  effect: (key: string): Said => ({
    message:
      `${quote(key)} has been in force, but its \`dateKind\`, \`kind\` or \`reconsent\` changed. ` +
      'Readers were told otherwise, and saved choices depend on it.',
    fix:
      'Restore the three keys as they were. To end consent, make a new version: ' +
      `npm run policy -- new ${key.replace(/\/[^/]+$/, '')} <date>.`,
  }),
  draft: (): Said => ({
    message: '`draft` is true, but the version has been in force.',
    fix: 'Remove `draft`. To change what the version says, make a new one.',
  }),
  backdated: (id: string, later: string, isCalledFirst: boolean): Said => ({
    message: `The version is dated ${id}, but ${later} has already been in force. It would change the past.`,
    fix: isCalledFirst
      ? 'Rename the file to a date in the future, write `kind: editorial` or `kind: material`, and say what changed.'
      : 'Rename the file to a date in the future.',
  }),
  unlocked: (): Said => ({
    message: 'The version is or was in force, but it is not in the lock.',
    fix: 'Run `npm run policy -- lock`, then commit what it writes.',
  }),
};
