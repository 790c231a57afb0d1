import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const orDraft = 'Only a draft (`draft: true`) may have open questions.';

/** What is said of questions that are still to be answered. */
export const questions = {
  open: (asked: string): Said => ({
    message: `The question ${quote(asked)} is open.`,
    fix: `Write the answer in the place of the double brackets. ${orDraft}`,
  }),
  blank: (): Said => ({
    message: 'An answer in double brackets was left blank.',
    fix: `Write the answer in the place of the double brackets. ${orDraft}`,
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
