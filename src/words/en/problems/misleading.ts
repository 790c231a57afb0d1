import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const typeAgain = 'Delete the word and type it again. It may have come from copying and pasting.';

/** What editors are told of letters that read otherwise than they are. Codes are Unicode's: `U+0430`. */
export const misleading = {
  marks: (text: string, marks: readonly string[]): Said => ({
    message: `${quote(text)} stacks ${marks.length} marks on one letter: ${marks.join(' ')}.`,
    fix: typeAgain,
  }),
  overlay: (text: string, code: string): Said => ({
    message: `${quote(text)} contains a mark that crosses out or encloses the letter before it: ${code}.`,
    fix: 'Delete the mark. To take words back, make a new version without them.',
  }),
  /** `script`: Unicode's name of the script that the letter belongs to. */
  scripts: (word: string, letter: string, code: string, script: string): Said => ({
    message:
      `${quote(word)} mixes Latin letters with ${quote(letter)} (${code}, ${script}), ` +
      'which looks like another letter.',
    fix: typeAgain,
  }),
};
