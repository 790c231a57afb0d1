import type { Fields } from '../../field.ts';

/** `words.de.yaml`. */
export const wording = {
  '': 'The words of rows and of organization.yaml in another language. The key is the sentence of the source.',
} as const satisfies Fields;
