import { periodInWords } from '../../en/dates.ts';
import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

export interface LateNotice {
  announced: string;
  takesEffect: string;
  notice: string;
  /** The last day on which it could have been announced. */
  latest: string;
}

/** What can be wrong with the day on which a version was announced. */
export const notice = {
  inTheFuture: (announced: string): Said => ({
    message: `\`announced\` is ${quote(announced)}, which is in the future, but every build already shows the version.`,
    fix: 'Write the day on which it is published, or `draft: true` until then.',
  }),
  afterTheStart: (announced: string, start: string): Said => ({
    message: `\`announced\` is ${quote(announced)}, which is after ${start}, when the version took effect.`,
    fix: 'Write the day on which people were told, or remove `announced`.',
  }),
  /** `notice`: how long ahead a material change is announced. `latest`: the last day for that. */
  missing: (notice: string, latest: string): Said => ({
    message:
      `A material change is announced ${periodInWords(notice)} before it takes effect, ` +
      "but the version doesn't say when it was announced.",
    fix: `Add \`announced:\` with the day on which this file is published, ${latest} at the latest.`,
  }),
  tooShort: ({ announced, takesEffect, notice, latest }: LateNotice): Said => ({
    message:
      `\`announced\` is ${quote(announced)}, which is less than ${periodInWords(notice)} before ${takesEffect}, ` +
      'when the version takes effect.',
    fix:
      'Let the version take effect later, or explain under `lateReason:` why it was not announced ' +
      `by ${latest}. Readers see the explanation.`,
  }),
};
