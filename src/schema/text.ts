import { z } from 'zod';
import { words } from '../words/index.ts';
import { isVisible, saidOfHidden } from './characters.ts';
import { form } from './form.ts';
import { say } from './message.ts';
import { isPlain, saidOfMisleading } from './misleading.ts';

const wrong = words.problems.values;

/**
 * Marks words that are still to be written (requirement P05). Open questions in `[[double brackets]]` are looked for in
 * the model, as a draft may have them.
 */
export const placeholder = /\bTODO\b|\bTBD\b|lorem ipsum/i;

type Wording = (issue: { input?: unknown }) => string;

/** Text that a reader sees. `error`: what is said where there is none. */
export const textOr = (error: Wording) =>
  z
    .string({ error })
    .trim()
    .min(1, { error: say(wrong.emptyText()) })
    .refine(isVisible, { error: ({ input }) => say(saidOfHidden(String(input))) })
    .refine(isPlain, { error: ({ input }) => say(saidOfMisleading(String(input))!) })
    .refine((value) => !placeholder.test(value), { error: ({ input }) => say(wrong.placeholder(input)) })
    .meta(form('text'));

/**
 * Text that a reader sees: one line or more, never empty, no placeholder and nothing in it that is hidden or reads
 * otherwise than it is (requirement P05).
 */
export const text = textOr(({ input }) => say(input === undefined ? wrong.missingText() : wrong.notText(input)));

/** An id used in file names and URLs. */
export const id = z
  .string({ error: ({ input }) => say(input === undefined ? wrong.missingId() : wrong.notAnId(input)) })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: ({ input }) => say(wrong.notAnId(input)) })
  .meta(form('id'));
