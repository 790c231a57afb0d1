import { z } from 'zod';
import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { form } from './form.ts';
import { say } from './message.ts';

const { missingDate, notADate, unrealDate } = words.problems.values;

/**
 * ISO 8601, whole days or whole months. Months and leap years are checked, so `2026-02-30` is not a date. Neither is a
 * year that nobody means.
 */
const day = z.iso.date();
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const EARLIEST = '1900';

/** Whether a text is a real calendar day (`2026-06-03`) or month (`2026-02`). */
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && value >= EARLIEST && (month.test(value) || day.safeParse(value).success);

const looksLikeDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value);

function whyNotADate(value: unknown): Said {
  if (value === undefined) return missingDate();
  return looksLikeDate(value) ? unrealDate(value) : notADate(value);
}

/** A day (`2026-06-03`) or, where the source says no more, a month (`2026-02`). ISO 8601, in UTC. */
export const dateSchema = z
  .unknown()
  .superRefine((value, context) => {
    if (!isDate(value)) context.addIssue({ code: 'custom', message: say(whyNotADate(value)) });
  })
  .transform((value) => value as string)
  .meta(form('date'));

/** When a disclosed fact is true: from `since` (inclusive) until `until` (exclusive). Rows are closed, not changed. */
export const lifespan = {
  /** The first day on which the fact is true. */
  since: dateSchema,
  /** The first day on which it is no longer true; absent while it is. */
  until: dateSchema.optional(),
};

export interface Lifespan {
  since: string;
  until?: string | undefined;
}
