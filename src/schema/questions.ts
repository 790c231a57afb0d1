/** What is in double brackets, or follows brackets that nobody closed in the same text. */
const brackets = /\[\[((?:(?!\]\])[\s\S])*)(?:\]\]|$)/g;

/** A question that is still to be answered where it is written: `[[Who is the controller?]]`. */
export interface Question {
  /** What is asked; empty where an answer was left blank: `[[ ]]`. */
  asked: string;
  /** How many lines of the text are above it. */
  linesAbove: number;
}

/** The questions that are open in a text. Drafts may have them; nothing that is published may (requirement P05). */
export const questionsIn = (text: string): Question[] =>
  [...text.matchAll(brackets)].map(({ 1: asked = '', index }) => ({
    asked: asked.replace(/\s+/g, ' ').trim(),
    linesAbove: text.slice(0, index).split('\n').length - 1,
  }));
