import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const answer = (isDraft: boolean): string =>
  'Write the answer in the place of the double brackets.' +
  (isDraft ? '' : ' Only a draft (`draft: true`) may have open questions.');

/** What is said of questions that are still to be answered. `isDraft`: whether they may be open for now. */
export const questions = {
  open: (asked: string, isDraft: boolean): Said => ({
    message: `The question ${quote(asked)} is open.`,
    fix: answer(isDraft),
  }),
  blank: (isDraft: boolean): Said => ({
    message: 'An answer in double brackets was left blank.',
    fix: answer(isDraft),
  }),
  emptySection: (heading: string): Said => ({
    message: `Nothing is written under the heading ${quote(heading)}.`,
    fix: 'Write the section, or remove its heading.',
  }),
  onlyDrafts: (organization: string): Said => ({
    message: `All versions of ${organization} are drafts, so there is nothing to publish.`,
    fix: 'Answer the open questions, and remove `draft: true` from the first version.',
  }),
};
