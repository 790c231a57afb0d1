import { z } from 'zod';
import { quote } from '../words/quote.ts';
import { say } from './strict.ts';

/** ISO 8601, whole days or whole months; months and leap years are checked, so `2026-02-30` is no date; nor is a year that nobody means. */
const day = z.iso.date();
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a real calendar day (`2026-06-03`) or month (`2026-02`). */
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && value >= '1900' && (month.test(value) || day.safeParse(value).success);

/** A day (`2026-06-03`) or, where the source says no more, a month (`2026-02`). ISO 8601, in UTC. */
export const dateSchema = z
  .unknown()
  .superRefine((value, context) => {
    if (isDate(value)) return;
    const isShaped = typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value);
    context.addIssue({
      code: 'custom',
      message:
        value === undefined
          ? say('A date is missing here.', 'Write a day as 2026-06-03, or a month as 2026-06.')
          : isShaped
            ? say(`${quote(value)} is no day of the calendar.`, 'Write a date that exists, as 2026-06-03 or 2026-06.')
            : say(`${quote(value)} is not a date.`, 'Write a day as 2026-06-03, or a month as 2026-06.'),
    });
  })
  .transform((value) => value as string);

/** When a disclosed fact holds: from `since` (inclusive) until `until` (exclusive). Rows are closed, not changed. */
export const lifespan = {
  /** The first day on which the fact holds. */
  since: dateSchema,
  /** The first day on which it no longer holds; absent while it does. */
  until: dateSchema.optional(),
};

export interface Lifespan {
  since: string;
  until?: string | undefined;
}
