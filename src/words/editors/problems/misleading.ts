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
  styled: (text: string, letter: string, code: string): Said => ({
    message:
      `${quote(text)} contains ${quote(letter)} (${code}), which looks like a plain letter or digit, but is another ` +
      'character. Search and screen readers may miss it.',
    fix: 'Type it as a plain letter or digit.',
  }),
  /** Of a name with letters of another script, all of which look Latin. */
  wholly: (name: string, codes: readonly string[]): Said => ({
    message: `${quote(name)} looks like Latin letters, but these are of another script: ${codes.join(' ')}.`,
    fix: 'Type the name in Latin letters, or write it in a way that shows its script.',
  }),
  /** Two names that readers cannot tell apart. `other`: where the first is. */
  sameName: (name: string, other: string): Said => ({
    message: `The name ${quote(name)} is also used in ${other}, so readers can't tell the two apart.`,
    fix: 'Write the full name of each, such as “Kestrel Ltd” and “Kestrel GmbH”.',
  }),
  reservedName: (name: string): Said => ({
    message:
      `${quote(name)} can't be the name of a vendor, because tables of a policy say it ` + 'where no vendor is named.',
    fix: 'Write the name that readers know.',
  }),
  /** `script`: Unicode's name of the script that the letter belongs to, where it is one of the usual ones. */
  scripts: (word: string, letter: string, code: string, script: string | undefined): Said => {
    const named = script === undefined ? code : `${code}, ${script}`;
    return {
      message: `${quote(word)} mixes Latin letters with ${quote(letter)} (${named}), which looks like another letter.`,
      fix: typeAgain,
    };
  },
};
