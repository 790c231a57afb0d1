import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';
import { archiveFix, fromHistory, type Difference } from './lock.ts';

/** What can be wrong with archived texts beside their fingerprints. */
export const archive = {
  /** `difference`: its line is that of the archived text. */
  notAsTheFile: (key: string, { line, before, after }: Difference, file: string): Said => ({
    message: [
      `The archived text of ${quote(key)} says something else than its version's file, which is as it was locked. ` +
        `The first difference is in line ${line}:`,
      `    archived ${quote(before)}`,
      `    the file ${quote(after)}`,
    ].join('\n'),
    fix: archiveFix(file),
  }),
  anchorOfAnother: (key: string, anchor: string, lockFile: string): Said => ({
    message:
      `The entry ${quote(key)} has been changed: its anchor ${quote(anchor)} belongs to another heading, ` +
      'so links would lead to the wrong place.',
    fix: fromHistory(lockFile),
  }),
  noticeUnknown: (lockFile: string): Said => ({
    message: "The lock doesn't list this notice, so no one can tell whether visitors were ever asked with its words.",
    fix:
      `If the lock was edited, restore it: \`git checkout HEAD -- content/${lockFile}\`. If the notice was added by ` +
      'hand, delete its file.',
  }),
  noticeOfAnother: (organization: string, file: string): Said => ({
    message: `The notice doesn't say that it is of ${quote(organization)}.`,
    fix: archiveFix(file),
  }),
};
