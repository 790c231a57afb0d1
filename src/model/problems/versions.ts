import { quote } from '../../words/quote.ts';
import type { Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';

/** What can be wrong with a version beside the one before it, or with the time at which it is announced. */
export const versionProblems = {
  sameText: (file: string, other: string): Problem => ({
    file,
    message: `The text is that of ${other}, word for word, and so is the data.`,
    fix: 'Change what is to change, or take the file away.',
  }),
  looksMaterial: (file: string, line: number | undefined, before: string, sentences: readonly string[]): Problem => ({
    file,
    line,
    message: `\`kind\`: “editorial”, and against the version of ${before} something changed that usually is material:\n${sentences.map((sentence) => `    ${sentence}`).join('\n')}`,
    fix: 'Write `kind: material` and whose consent it ends (`reconsent`), or say under `justification:` why it is editorial all the same; readers see it.',
  }),
  tableChanged: (file: string, line: number | undefined, day: string, sentences: readonly string[]): Problem => ({
    file,
    line,
    message: `The version prints the cookie table, and from ${day} on, while it is in force, another one holds:\n${(sentences.length > 0 ? sentences : ['Other words.']).map((sentence) => `    ${sentence}`).join('\n')}`,
    fix: `Make a version for that day (\`npm run policy -- new\`), or let the rows begin and end with one.`,
  }),
  reconsentElsewhere: (file: string, line: number | undefined, policy: string): Problem => ({
    file,
    line,
    message: `\`reconsent\`: consent is given under the policy ${quote(policy)}, and a version of another one ends none.`,
    fix: `Write \`reconsent: none\`, and a version of ${policy} where consent is to end.`,
  }),
  announcedLater: (file: string, line: number | undefined, announced: string): Problem => ({
    file,
    line,
    message: `\`announced\`: ${quote(announced)} is still to come, and every build shows the version.`,
    fix: 'Write the day on which it is published, or `draft: true` until then.',
  }),
  announcedAfter: (file: string, line: number | undefined, announced: string, id: string): Problem => ({
    file,
    line,
    message: `\`announced\`: ${quote(announced)} is after ${id}, when the version took effect.`,
    fix: 'Write the day on which people were told, or take it out.',
  }),
  notAnnounced: (file: string, line: number | undefined, notice: string, latest: string): Problem => ({
    file,
    line,
    message: `A material change is announced ${words.periodInWords(notice)} before it takes effect, and the version does not say when it was.`,
    fix: `Add \`announced:\`, the day on which this file is published, ${latest} at the latest.`,
  }),
  announcedLate: (
    file: string,
    line: number | undefined,
    {
      announced,
      takesEffect,
      notice,
      latest,
    }: { announced: string; takesEffect: string; notice: string; latest: string },
  ): Problem => ({
    file,
    line,
    message: `\`announced\`: ${quote(announced)} is less than ${words.periodInWords(notice)} before ${takesEffect}, when the version takes effect.`,
    fix: `Let it take effect later (it would have had to be announced by ${latest}), or say why under \`late:\`; readers see it.`,
  }),
};
