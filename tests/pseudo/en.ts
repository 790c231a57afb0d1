import { en as english } from '../../src/words/en/index.ts';
import { pseudo } from './pseudo-language.ts';

/** The catalogue in the pseudo-language: the plugin puts it in the place of the English one. */
export const en = pseudo(english);
