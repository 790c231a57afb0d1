import { z } from 'zod';

/** `https://events.example`: an origin, without a path. */
export const origin = z.url({ protocol: /^https$/, error: 'is not an https address such as https://events.example' })
  .refine((value) => new URL(value).origin === value, { error: 'has a path; write the address without one, such as https://events.example' });

/** A public token or id of a tool. */
export const token = (pattern: RegExp, example: string) =>
  z.string({ error: 'is missing' }).regex(pattern, { error: `is not of the form ${example}` });
