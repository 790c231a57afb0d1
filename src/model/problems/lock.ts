import { LOCK_FILE } from '../../schema/lock.ts';
import { quote } from '../../words/quote.ts';
import type { Problem } from '../../schema/problem.ts';

const FROM_HISTORY = 'Bring the file back from the history of the repository.';

/** What can be wrong with what has been in force. */
export const lockProblems = {
  unreadable: (reason: string): Problem => ({
    file: LOCK_FILE,
    message: `The lock cannot be read: ${reason.replace(/\.?$/, '.')}`,
    fix: FROM_HISTORY,
  }),
  missing: (): Problem => ({
    file: LOCK_FILE,
    severity: 'warning',
    message: 'There is no lock: nothing keeps a version that has been in force from being changed.',
    fix: 'Run `npm run policy -- lock`, and commit the file.',
  }),
  altered: (key: string): Problem => ({
    file: LOCK_FILE,
    message: `The entry ${quote(key)} was altered: its text does not give its fingerprint, or not its anchors.`,
    fix: FROM_HISTORY,
  }),
  gone: (key: string): Problem => ({
    file: LOCK_FILE,
    message: `The version ${quote(key)} has been in force, and its file is gone.`,
    fix: 'Bring the file back, under the same name and in the same folder.',
  }),
  renamed: (file: string, key: string): Problem => ({
    file,
    message: `The version has been in force as ${quote(key)}: its folder was renamed, and every link to it would break.`,
    fix: `Give the folder its name back: organizations/${key.replace(/\/[^/]+$/, '')}/.`,
  }),
  anchor: (file: string, anchor: string): Problem => ({
    file,
    message: `The heading ${quote(`#${anchor}`)} is gone, and others may link to it.`,
    fix: 'Bring the heading back as it was.',
  }),
  changed: (
    file: string,
    key: string,
    { line, before, after }: { line: number; before: string; after: string },
    was: string,
    is: string,
  ): Problem => ({
    file,
    message: `The text of ${key} has changed, and it has been in force. The first difference is in line ${line} of its canonical text:\n    was ${quote(before)}\n    is  ${quote(after)}`,
    fix: `Bring the text back and make a new version (npm run policy -- new ${key.replace(/\/[^/]+$/, '')} <date>), or tell readers of a correction:\n    corrections:\n      - date: <day>\n        what: <what was mended, in a sentence>\n        before: ${was}\n        after: ${is}`,
  }),
  draft: (file: string): Problem => ({
    file,
    message: '`draft`: true, and the version has been in force.',
    fix: 'Take `draft` out; to change what it says, make a new version.',
  }),
  correctionDate: (file: string, date: string): Problem => ({
    file,
    message: `The correction is dated ${quote(date)}, which is before the version itself or still to come.`,
    fix: 'Write the day on which it was made.',
  }),
  correctionChain: (file: string, number: number, is: string): Problem => ({
    file,
    message: `Correction ${number} does not lead on: its \`after\` is not the \`before\` of the next one in time, or not the fingerprint that the text has.`,
    fix: `Keep every correction that was published, oldest first, each with the fingerprints that it had; the last one leads to ${is}.`,
  }),
  backdated: (file: string, id: string, later: string): Problem => ({
    file,
    message: `The version is dated ${id}, and ${later} has been in force already: it would change the past.`,
    fix: 'Give it a date to come.',
  }),
  unlocked: (file: string): Problem => ({
    file,
    severity: 'warning',
    message: 'The version is or was in force, and is not in the lock.',
    fix: 'Run `npm run policy -- lock`, and commit versions.lock.json.',
  }),
};
