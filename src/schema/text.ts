import { z } from 'zod';
import { words } from '../words/index.ts';
import { say } from './message.ts';

const wrong = words.problems.values;

/** Marks words that are still to be written (requirement P05). */
export const placeholder = /\[\[|\bTODO\b|\bTBD\b|lorem ipsum/i;

/** Characters that XML 1.0 and HTML know no way to write (all of C0 but tab and line ends). */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

const canBeShown = (value: string): boolean => value.isWellFormed() && !CONTROL.test(value);

/** Text that a reader sees: one line or more, never empty, no placeholder left in it (requirement P05). */
export const text = z
  .string({ error: ({ input }) => say(input === undefined ? wrong.missingText() : wrong.notText(input)) })
  .trim()
  .min(1, { error: say(wrong.emptyText()) })
  .refine(canBeShown, { error: say(wrong.controlCharacter()) })
  .refine((value) => !placeholder.test(value), { error: ({ input }) => say(wrong.placeholder(input)) });

/** An id used in file names and URLs. */
export const id = z
  .string({ error: ({ input }) => say(input === undefined ? wrong.missingId() : wrong.notAnId(input)) })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: ({ input }) => say(wrong.notAnId(input)) });
