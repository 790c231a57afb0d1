import type { Fields } from '../../field.ts';

/** `words.de.yaml`. */
export const wording = {
  '':
    'What the organization says outside its texts, in another language: the words of its rows, of its banner and of ' +
    'organization.yaml. The key is the sentence of the source, letter by letter.',
} as const satisfies Fields;
