import { editors as english } from '../../src/words/editors/index.ts';
import { pseudo } from './pseudo-language.ts';

/** What is said to editors, in the pseudo-language: the plugin puts it in the place of English. */
export const editors = pseudo(english);
