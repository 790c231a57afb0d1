import { whenInWords } from './dates.ts';

/** The same facts for programs: feeds, calendars, `llms.txt` and the descriptions in JSON Schemas. */
export const exports = {
  feed: {
    title: (organization: string, isFictional: boolean): string =>
      isFictional ? `Policies of ${organization} (invented)` : `Policies of ${organization}`,
    /** Dates are ISO 8601. */
    announced: (policy: string, date: string): string => `${policy}: changes ${whenInWords(date)}`,
    takesEffect: (policy: string, date: string): string => `${policy}: takes effect ${whenInWords(date)}`,
    updated: (policy: string, date: string): string => `${policy}: updated ${whenInWords(date)}`,
    unversioned: 'Earlier texts of this document are not kept.',
    first: (policy: string): string => `${policy}: first version`,
    changed: (policy: string, date: string): string => `${policy}: changed ${whenInWords(date)}`,
    corrected: (policy: string, date: string): string => `${policy}: corrected ${whenInWords(date)}`,
  },

  calendar: {
    title: (organization: string): string => `Policies of ${organization}`,
    takesEffect: (organization: string, policy: string): string => `${organization}: ${policy} takes effect`,
    changes: (organization: string, policy: string): string => `${organization}: ${policy} changes`,
  },

  llms: {
    title: 'Policies',
    about: 'Privacy policies as Markdown. Each address keeps one version permanently; its SHA-256 is in the JSON file.',
    fictional: 'Invented as an example: these are not real policies.',
    json: 'All versions, with what is stored and who gets data',
  },
};
