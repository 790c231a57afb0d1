import { z } from 'zod';
import { words } from '../words/index.ts';
import { form } from './form.ts';
import { say } from './message.ts';

const unitLetters: Record<string, string> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** The period that an editor most likely meant: `90 days` → `P90D`. */
function mostLikelyMeant(value: unknown): string | undefined {
  const [, amount, unit = ''] = /^(\d+)\s*(day|week|month|year)s?$/i.exec(String(value)) ?? [];
  return amount === undefined ? undefined : `P${amount}${unitLetters[unit.toLowerCase()]}`;
}

const notAPeriod = ({ input }: { input?: unknown }): string =>
  say(words.problems.values.notAPeriod(input, mostLikelyMeant(input)));

/** A length of time in whole years, months, weeks, days or hours. ISO 8601 duration: `P90D`, `P14M`, `PT24H`. */
export const periodSchema = z
  .string({ error: notAPeriod })
  .regex(/^P(?:[1-9]\d{0,3}[YMWD]|T[1-9]\d{0,3}[HM])$/, { error: notAPeriod })
  .meta(form('period'));

/** Whether a period is counted in hours or minutes. */
export const isShorterThanADay = (period: string): boolean => period.includes('T');
