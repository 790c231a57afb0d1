import { z } from 'zod';
import { words } from '../words/index.ts';
import { isVisible, saidOfHidden } from './characters.ts';
import { say } from './message.ts';

const wrong = words.problems.values;

/** Marks words that are still to be written (requirement P05). */
export const placeholder = /\[\[|\bTODO\b|\bTBD\b|lorem ipsum/i;

/**
 * Text that a reader sees: one line or more, never empty, no placeholder and nothing hidden in it (requirement P05).
 */
export const text = z
  .string({ error: ({ input }) => say(input === undefined ? wrong.missingText() : wrong.notText(input)) })
  .trim()
  .min(1, { error: say(wrong.emptyText()) })
  .refine(isVisible, { error: ({ input }) => say(saidOfHidden(String(input))) })
  .refine((value) => !placeholder.test(value), { error: ({ input }) => say(wrong.placeholder(input)) });

/** An id used in file names and URLs. */
export const id = z
  .string({ error: ({ input }) => say(input === undefined ? wrong.missingId() : wrong.notAnId(input)) })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: ({ input }) => say(wrong.notAnId(input)) });
