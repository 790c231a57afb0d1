import { dateInWords } from './dates.ts';

/** A date in words after “de”: `du 3 juin 2026`, `de février 2026`, `d’avril 2026`. */
export function ofWords(date: string): string {
  if (/^\d/.test(date)) return `du ${date}`;
  return /^[ao]/.test(date) ? `d’${date}` : `de ${date}`;
}

/** The same of an ISO 8601 date. */
export const ofDate = (date: string): string => ofWords(dateInWords(date));

/** `depuis le 3 juin 2026`, `depuis février 2026`. */
export const sinceDate = (date: string): string => `depuis ${date.length === 7 ? '' : 'le '}${dateInWords(date)}`;
