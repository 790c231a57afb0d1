import { whenInWords } from './dates.ts';

/** The first page of an organization. */
export const hub = {
  description: (organization: string): string =>
    `The policies of ${organization}: what is in force, what is coming, what is stored and how to get in touch.`,
  /** `date`: ISO 8601. */
  changes: (date: string): string => `Changes ${whenInWords(date)}`,
  allVersionsOf: (policy: string): string => `All versions of: ${policy}`,
  annexesOf: (policy: string): string => `Annexes to ${policy}`,
  cookies: 'What is stored on your device, by purpose',
  subprocessors: (organization: string): string => `Who processes data for ${organization}, and where`,
  contact: 'Questions and requests about personal data',

  /** Who answers for the policies. */
  controller: {
    title: 'Who is responsible',
    controller: 'Controller',
    address: 'Address',
    country: 'Operated from',
    officer: 'Data protection officer',
  },
};
