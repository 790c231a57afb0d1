import type { Said } from '../words/said.ts';

/** Separates what is wrong from its fix: a schema's message is one text. */
const FIX = '\n→ ';

/** A schema's message that says what is wrong and how to fix it. */
export const say = ({ message, fix }: Said): string => `${message}${FIX}${fix}`;

/** Whether a schema's message was written by `say`, and not by zod. */
export const isSaid = (text: string): boolean => text.includes(FIX);

/** Reads back what `say` wrote. */
export function saidIn(text: string): Said {
  const [message = '', fix = ''] = text.split(FIX);
  return { message, fix };
}
