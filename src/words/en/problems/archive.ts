import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';
import { archiveFix, type Difference } from './lock.ts';

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
};
