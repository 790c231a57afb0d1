import { oneOf, quote } from '../../quote.ts';
import { periodInWords } from '../../en/dates.ts';
import { listed } from '../../en/lists.ts';
import { counted } from './counted.ts';
import { doctor } from './doctor.ts';
import { hosts } from './hosts.ts';
import { document, plans, vendor } from './plans.ts';
import { importing } from './import.ts';
import { organization } from './organization.ts';
import { translate } from './translate.ts';

/** What `npm run policy -- lock` wrote: names of versions, and files of notices. */
interface Locked {
  added: readonly string[];
  corrected: readonly string[];
  notices: readonly string[];
  /** Files of translations that name a locked text from now on. */
  named: readonly string[];
}

interface Built {
  folder: string;
  address: string;
  isPreview: boolean;
}

/** What the commands of `package.json` say. */
export const commands = {
  doctor,
  document,
  hosts,
  importing,
  organization,
  plans,
  translate,
  vendor,
  check: {
    /** In front of the file where something may be wrong. */
    warning: 'warning',
    problems: (count: number): string => `The content has ${counted(count, 'problem')}.`,
    errors: (count: number, folder: string): string => `${counted(count, 'error')} in ${folder}/.`,
    noErrors: (folder: string, organizations: number, versions: number): string =>
      `No errors in ${folder}/: ${counted(organizations, 'organization')}, ${counted(versions, 'version')}.`,
  },
  build: {
    done: (folder: string): string => `the site is in ${folder}/`,
    made: ({ folder, address, isPreview }: Built): string =>
      isPreview ? `Built a preview in ${folder}/: to look at, not to publish.` : `Built ${folder}/ for ${address}`,
    failed: (folder: string): string => `${folder}/ was not built. The last good one is still there.`,
    noAddresses: (folder: string): string =>
      `No organization has an address yet, so this is a preview in ${folder}/. ` +
      'To publish, write `site: https://…` in its organization.yaml.',
    noAddress: (id: string): string =>
      `“${id}” has no address. Write \`site: https://…\` in organizations/${id}/organization.yaml, ` +
      'or build a preview: npm run build -- --preview',
    unread: (id: string): string =>
      `organizations/${id}/organization.yaml has a mistake, so the address of ${quote(id)} can't be read. ` +
      'Run npm run check:content.',
    leftOut: (names: readonly string[]): string =>
      `Not built, because it has no address (\`site:\`): ${names.join(', ')}.`,
  },
  start: {
    served: (port: number, root: string): string =>
      `Sayso is running at http://localhost:${port}${root} (press Ctrl+C to stop it).`,
    portInUse: (port: number): string =>
      `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=4322 npm start`,
  },
  /** Values of environment variables that can't be used. */
  settings: {
    today: (value: string): string => `SAYSO_TODAY is “${value}”. Write a day such as 2026-06-03.`,
    site: (value: string): string =>
      `SAYSO_SITE is “${value}”. Write the site's own address, such as https://policies.example/.`,
  },
  policyUsage: [
    'npm run policy -- new <organization>/<policy> <date>   makes the next version from the one in force',
    'npm run policy -- new <organization>/<document>         begins a document: privacy, terms, dpa, imprint, security',
    'npm run policy -- import <source> <organization>/<new>  makes a policy of a text from elsewhere, with its history',
    'npm run policy -- translate <organization>/<policy> de   makes what a translation needs, and says what is missing',
    'npm run policy -- lock                                  saves the text of every version that has been in force',
    'npm run policy -- migrate                               rewrites the lock for this version of Sayso',
    'npm run policy -- status                                shows what is in force, what is coming, and when to build',
    'npm run policy -- status --strict                       fails if a version is not locked a day after its date',
  ].join('\n'),
  new: {
    /** Placeholders for what the editor must decide. The check refuses them, so that none is forgotten. */
    fillIn: {
      kind: '[[editorial or material]]',
      changes: ['[[What changed, in one plain sentence]]'],
    },
    noPolicy: (name: string, known: readonly string[]): string =>
      `There is no policy “${name}”. Write ${oneOf(known)}.`,
    notADate: (date: string): string =>
      `“${date}” is not a date. Write a day such as 2027-01-15, or a month such as 2027-01.`,
    taken: (file: string): string => `There is already a version of that date: ${file}.`,
    beforeTheOneInForce: (date: string, inForce: string): string =>
      `${date} is before ${inForce}, the date of the version in force. Choose a later date.`,
    beforeTheFirst: (date: string, first: string): string =>
      `${date} is before ${first}, the date of the first version. Choose a later date.`,
    past: (date: string): string =>
      `${date} is in the past, so nobody can be told in advance. Choose a day in the future.`,
    made: (file: string, base: string): string =>
      `Made ${file} from the version of ${base}.\n` +
      'Replace what is in [[double brackets]], change the text, and run npm run check:content.',
    /** A version is refused without the required translations. `languages`: tags. */
    translateInto: (name: string, languages: readonly string[], isRequired: boolean): string =>
      [
        isRequired
          ? `Before it is published, it needs a text in ${listed(languages)}. When it is written, run:`
          : `It can have a text in ${listed(languages)} as well. When it is written, run:`,
        ...languages.map((language) => `  npm run policy -- translate ${name} ${language}`),
      ].join('\n'),
    announceBy: (notice: string, latest: string): string =>
      `A material change is announced ${periodInWords(notice)} ahead. ` +
      `Publish the file by ${latest}, and set \`announced\` to the day on which you do.`,
  },
  lock: {
    nothing: 'Every version that has been in force is already in the lock.',
    future: (day: string): string =>
      `SAYSO_TODAY is ${day}, which is in the future. Only versions that have been in force can be locked.`,
    written: (folder: string, { added, corrected, notices, named }: Locked): string =>
      [
        ...(added.length > 0
          ? [`Added to ${folder}/versions.lock.json and ${folder}/archive/:`, ...added.map((key) => `  ${key}`)]
          : []),
        ...(corrected.length > 0
          ? ['Corrected, with the earlier text kept:', ...corrected.map((key) => `  ${key}`)]
          : []),
        ...(notices.length > 0 ? ['Words that visitors are asked with:', ...notices.map((file) => `  ${file}`)] : []),
        ...(named.length > 0
          ? ['Translations that name the locked text from now on:', ...named.map((file) => `  ${folder}/${file}`)]
          : []),
        'Commit these files.',
      ].join('\n'),
  },
  migrate: {
    nothing: 'The lock already has the form that this version of Sayso writes.',
    written: (folder: string, count: number, errors: number): string =>
      [
        `Rewrote ${folder}/versions.lock.json and ${folder}/archive/ for ${counted(count, 'version')}.`,
        errors === 0
          ? 'Commit these files.'
          : 'The content no longer gives some of the locked texts. Run `npm run check:content` to see which.',
      ].join('\n'),
  },
  status: {
    states: {
      'in-force': 'in force',
      upcoming: 'coming',
      superseded: 'superseded',
      draft: 'draft',
    },
    /** Texts of a version in other languages, by their tags. */
    texts: (texts: readonly { language: string; state: 'done' | 'draft' | 'missing' }[]): string =>
      texts.map(({ language, state }) => (state === 'done' ? language : `${language} (${state})`)).join(', '),
    on: (day: string): string => `On ${day}:`,
    nextBuild: (day: string): string => `The next build is due on ${day}:`,
    notLocked: (versions: readonly string[]): string =>
      ['In force for more than a day, but not locked:', ...versions.map((each) => `  ${each}`)].join('\n') +
      '\nRun npm run policy -- lock, and commit what it writes.',
    nothingComing: 'Nothing is coming, so no build is due.',
    takesEffect: (policy: string, version: string): string => `${policy} of ${version} takes effect`,
    rowsChange: (file: string): string => `rows of ${file} change`,
  },
};
