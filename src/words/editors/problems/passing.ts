import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** What a policy's body may not have, because readers would take it for something else. */
export const passing = {
  struck: (text: string): Said => ({
    message: `${quote(text)} is struck through. Redlines show removed words in this way.`,
    fix: 'Remove the `~~`, and the words if they no longer apply.',
  }),
  heading: (text: string): Said => ({
    message: `${quote(text)} is a heading of the page itself, so readers would take this one for it.`,
    fix: 'Reword the heading.',
  }),
  /** A table by hand with the columns of one that is computed. `component`: what prints that one. */
  table: (columns: readonly string[], component: string): Said => ({
    message:
      `The table with the columns ${quote(columns.join(' | '))} is written by hand, but has the columns of a table ` +
      `that \`<${component} />\` makes from checked facts. Readers would take it for that one.`,
    fix: `Write \`<${component} />\` in its place, or give the columns other names.`,
  }),
};
