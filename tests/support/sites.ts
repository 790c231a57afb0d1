import { clockToday } from '../../src/today.ts';
import { readContent } from '../../src/source/tree.ts';
import { daysOf, folderOn } from './content-days.ts';
import type { Site } from './run.ts';

/** The day on which the tests of the code are run, whatever the clock says. */
export const FIXED_DAY = '2026-11-21';

/** The sites of the code's own tests: invented, and built on fixed days. */
export const codeSites = {
  /** Organizations that between them use every feature. */
  site: { folder: 'test-results/site', today: FIXED_DAY, content: 'tests/site' },
  /** One policy with a superseded, a current, an upcoming version and a draft. */
  versions: { folder: 'test-results/versions', today: FIXED_DAY, content: 'test-results/content/several-versions' },
  /** The same after a correction, when the upcoming version is in force. */
  later: { folder: 'test-results/later', today: '2027-02-01', content: 'test-results/content/later' },
  /** The same as a preview, with the draft. */
  preview: {
    folder: 'test-results/preview',
    today: FIXED_DAY,
    content: 'test-results/content/several-versions',
    drafts: true,
  },
  /** Organizations whose policies are not in English. */
  languages: { folder: 'test-results/languages', today: FIXED_DAY, content: 'tests/languages' },
  /** One organization, in a folder of an origin: `/policies/`. */
  folder: {
    folder: 'test-results/in-a-folder',
    today: FIXED_DAY,
    content: 'tests/site',
    settings: {
      SAYSO_SITE: 'https://coast.github.io/policies/',
      SAYSO_ORGANIZATION: 'harbour',
      SAYSO_PREVIEW: '1',
    },
  },
} satisfies Record<string, Site>;

/** The names of the sites that tests look at. `content` is the folder of that name as it is published today. */
export type SiteName = keyof typeof codeSites | 'content' | `content on ${string}`;

/** What is in `content/`: today, and on every other day on which something takes effect. */
export function contentSites(): Partial<Record<SiteName, Site>> {
  const today = clockToday();
  const sites: Partial<Record<SiteName, Site>> = {
    content: { folder: 'test-results/content-today', today, content: 'content' },
  };
  for (const day of daysOf(readContent('content')).filter((each) => each !== today)) {
    const content = day > today ? 'content' : folderOn(day, 'content');
    if (content) sites[`content on ${day}`] = { folder: `test-results/content-on-${day}`, today: day, content };
  }
  return sites;
}
