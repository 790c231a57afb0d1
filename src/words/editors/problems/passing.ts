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
};
