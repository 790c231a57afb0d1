import { periodInWords } from './dates.ts';
import { oneOf } from '../quote.ts';

const counted = (count: number, noun: string): string => (count === 1 ? `1 ${noun}` : `${count} ${noun}s`);

// What the check and the build say.
export const warning = 'warning';
export const problemCount = (count: number): string => `The content has ${counted(count, 'problem')}.`;
export const errorCount = (count: number, folder: string): string => `${counted(count, 'error')} in ${folder}/.`;
export const noErrors = (folder: string, organizations: number, versions: number): string =>
  `No errors in ${folder}/: ${counted(organizations, 'organization')}, ${counted(versions, 'version')}.`;
export const builtIn = (folder: string): string => `the site is in ${folder}/`;

// Settings that are read from the environment.
export const wrongToday = (value: string): string => `SAYSO_TODAY is “${value}”. Write a day such as 2026-06-03.`;
export const wrongSite = (value: string): string =>
  `SAYSO_SITE is “${value}”. Write the site's own address, such as https://policies.example.`;

// `npm start`.
export const notBuilt = 'There is no built site in dist/. Run `npm run build` first.';
export const servedAt = (port: number): string =>
  `Sayso is running at http://localhost:${port}/ (press Ctrl+C to stop it).`;
export const portInUse = (port: number): string =>
  `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=4322 npm start`;

// `npm run policy`.
export const policyUsage = `
npm run policy -- new <organization>/<policy> <date>   makes the next version from the one in force
npm run policy -- lock                                  saves the fingerprint of every version that has been in force
npm run policy -- status                                shows what is in force, what is coming, and when to build next
`.trim();

// `npm run policy -- new`.
/** Placeholders for what the editor must decide. The check refuses them, so that none is forgotten. */
export const fillIn = {
  kind: '[[editorial or material]]',
  changes: ['[[What changed, in one plain sentence]]'],
};
export const noSuchPolicy = (name: string, known: readonly string[]): string =>
  `There is no policy “${name}”. Write ${oneOf(known)}.`;
export const notADate = (date: string): string =>
  `“${date}” is not a date. Write a day such as 2027-01-15, or a month such as 2027-01.`;
export const dateTaken = (file: string): string => `There is already a version of that date: ${file}.`;
export const beforeTheOneInForce = (date: string, inForce: string): string =>
  `${date} is before ${inForce}, the date of the version in force. Choose a later date.`;
export const beforeTheFirst = (date: string, first: string): string =>
  `${date} is before ${first}, the date of the first version. Choose a later date.`;
export const datePassed = (date: string): string =>
  `${date} is in the past, so nobody can be told in advance. Choose a day in the future.`;
export const made = (file: string, base: string): string =>
  `Made ${file} from the version of ${base}.\n` +
  'Replace what is in [[double brackets]], change the text, and run npm run check:content.';
export const announceBy = (notice: string, latest: string): string =>
  `A material change is announced ${periodInWords(notice)} ahead. ` +
  `Publish the file by ${latest}, and set \`announced\` to the day on which you do.`;

// `npm run policy -- status`.
export const statusNames = {
  'in-force': 'in force',
  upcoming: 'coming',
  superseded: 'superseded',
  draft: 'draft',
};
export const statusOn = (day: string): string => `On ${day}:`;
export const nextBuild = (day: string): string => `The next build is due on ${day}:`;
export const nothingComing = 'Nothing is coming, so no build is due.';
export const takesEffect = (policy: string, version: string): string => `${policy} of ${version} takes effect`;
export const rowsChange = (file: string): string => `rows of ${file} change`;
