import { z } from 'zod';
import { words } from '../words/index.ts';
import { dateSchema } from './date.ts';
import { form } from './form.ts';
import { say } from './message.ts';
import { list, strict } from './strict.ts';
import { text } from './text.ts';

const wrong = words.problems.frontMatter;

/** SHA-256 of a published text: 64 hexadecimal digits. */
export const fingerprint = z
  .string({ error: say(wrong.missingFingerprint()) })
  .regex(/^[0-9a-f]{64}$/, { error: ({ input }) => say(wrong.notAFingerprint(input)) })
  .meta(form('fingerprint'));

/**
 * Mistakes in the words of a published text, corrected after it was in force: what, and the fingerprints before and
 * after. Readers see them.
 */
export const correctionsSchema = list(
  strict({ date: dateSchema, what: text, before: fingerprint, after: fingerprint }),
).default([]);
