import { z } from 'zod';
import { quote } from '../words/quote.ts';
import { say } from './strict.ts';

const words: Record<string, string> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** What an editor most likely meant: `90 days` → `P90D`. */
function guess(value: unknown): string {
  const match = /^(\d+)\s*(day|week|month|year)s?$/i.exec(String(value));
  const unit = match && words[(match[2] ?? '').toLowerCase()];
  return match && unit ? `P${match[1]}${unit}` : 'P90D for 90 days, P6M for 6 months, P7Y for 7 years';
}

/** A length of time in whole years, months, weeks, days or hours. ISO 8601 duration: `P90D`, `P14M`, `PT24H`. */
export const periodSchema = z
  .string({ error: (issue) => say(`${quote(issue.input)} is not a period.`, `Write ${guess(issue.input)}.`) })
  .regex(/^P(?:[1-9]\d{0,3}[YMWD]|T[1-9]\d{0,3}[HM])$/, {
    error: (issue) => say(`${quote(issue.input)} is not a period.`, `Write ${guess(issue.input)}.`),
  });
