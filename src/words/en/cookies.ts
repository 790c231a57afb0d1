import { dateInWords } from './dates.ts';
import { listed } from './lists.ts';

/** The pages of what is stored on a device, and of who else processes data. */
export const cookies = {
  title: 'Cookies and storage',
  description: (organization: string): string => `What ${organization} stores on your device, purpose by purpose.`,
  about: 'This list comes from the same registry that controls what runs on these pages.',
  nothingHere:
    'These pages store nothing on your device and contain no scripts, so there is nothing to consent to here.',
  listIsOfOthers: "The list below is about the organization's own product or website.",
  /** Heading of what begins later. */
  from: (date: string): string => `From ${dateInWords(date)}`,
  notYet: 'None of this runs or is stored before then. What needs your consent will wait until you give it.',
  /** `organizations`: names of the others whose pages run trackers. */
  sharedOrigin: (organizations: readonly string[]): string =>
    `This website also has pages of ${listed(organizations)}. Browsers share cookies and storage between all pages ` +
    'of a website, so what is stored here can be read there.',
  subprocessors: {
    title: 'Subprocessors',
    description: (organization: string): string =>
      `Who processes personal data for ${organization}, what for, and where.`,
    none: (organization: string): string => `${organization} lists no subprocessors.`,
    noneAtPresent: (organization: string): string => `${organization} lists no subprocessors at present.`,
  },
};
