import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** Words that a correction took out and put in. */
interface Replaced {
  removed: string;
  added: string;
}

function replaced({ removed, added }: Replaced): string {
  if (removed === '') return `${quote(added)} was added`;
  return added === '' ? `${quote(removed)} was removed` : `${quote(removed)} became ${quote(added)}`;
}

/** `name`: organization and policy, as commands take them. */
const newVersion = (name: string): string =>
  `Restore the text, and make a new version: npm run policy -- new ${name} <date>.`;

/** What can be wrong with the corrections of a version that has been in force. */
export const corrections = {
  /** Why a change is more than a correction of the words. */
  reasons: {
    table: (change: Replaced): string => `it changes a table (${replaced(change)})`,
    heading: (change: Replaced): string => `it adds or removes a heading (${replaced(change)})`,
    number: (change: Replaced): string => `it changes a number or a period (${replaced(change)})`,
    negation: (change: Replaced): string =>
      `it changes a word that a promise depends on, such as “not” or “only” (${replaced(change)})`,
    link: (change: Replaced): string => `it makes a link lead elsewhere (${replaced(change)})`,
    basis: (change: Replaced): string =>
      `it changes a word that names a legal basis, such as “consent” or “contract” (${replaced(change)})`,
    name: (change: Replaced): string => `it changes the name of an organization or a vendor (${replaced(change)})`,
    country: (change: Replaced): string => `it changes the name of a country (${replaced(change)})`,
    block: (change: Replaced): string => `it adds or removes a paragraph or an item of a list (${replaced(change)})`,
    together: (reason: string): string => `together with the corrections before it, ${reason}`,
    length: (count: number, most: number, change: Replaced): string =>
      `it adds and removes ${count} words, and ${most} is the most (the first change: ${replaced(change)})`,
    ownWords: "Sayso's own words in the text, such as table headings, have changed since it was locked",
  },
  refused: (date: string, reason: string, name: string): Said => ({
    message: `The correction of ${date} is more than a correction of the words: ${reason}.`,
    fix: newVersion(name),
  }),
  /** After what the check says of a text that was changed. */
  isNone: (reason: string): string => `This can't be a correction: ${reason}.`,
  newVersion,
  date: (date: string): Said => ({
    message: `The correction is dated ${quote(date)}, which is before the version itself or in the future.`,
    fix: 'Write the day on which you made it.',
  }),
  chain: (number: number, is: string): Said => ({
    message:
      `Correction ${number} breaks the chain: its \`after\` is not the \`before\` of the next correction, ` +
      'or not the fingerprint of the text.',
    fix: `Keep every published correction, oldest first, with its own fingerprints. The last one must end with ${is}.`,
  }),
  back: (date: string, sha256: string): Said => ({
    message: `The correction of ${date} brings back an earlier text of this version: ${sha256}.`,
    fix: 'Make a new version with that text. Each text of a version has one place in its corrections.',
  }),
  textMissing: (date: string, sha256: string, name: string): Said => ({
    message: `The text before the correction of ${date} is not in the archive: ${sha256}.`,
    fix:
      'Readers can compare a correction only with a text that was locked. Restore that text, run ' +
      '`npm run policy -- lock`, then correct it again. If it was never published, remove the correction. If it was ' +
      `published and is lost, make a new version: npm run policy -- new ${name} <date>.`,
  }),
  correctionMissing: (sha256: string): Said => ({
    message: `The lock has an earlier text of this version (SHA-256 ${sha256}), but no correction says so.`,
    fix: "Restore the `corrections` that readers were told of, from the file's history.",
  }),
  unlocked: (): Said => ({
    message: 'The text has been corrected, but the lock still has the text from before.',
    fix: 'Run `npm run policy -- lock`, then commit what it writes.',
  }),
};
