import { oneOf, quote } from '../../quote.ts';
import { listed } from '../../en/lists.ts';
import { counted } from './counted.ts';

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** What `npm run organization` says. */
export const organization = {
  usage: [
    'npm run organization -- new <id>      makes the files of a new organization, as a draft with open questions',
    '  --name, --country, --contact        who it is; what is missing is asked on the terminal',
    '  --purposes, --tools, --regimes      lists such as analytics,recording · plausible · gdpr,uk-gdpr,ccpa',
    '  --language                          the language that its policies are written in; without it, English',
    '  --site                              its own address, such as https://policies.kestrel.com',
    '  --date                              the day on which its policy takes effect; without it, today',
    '  --only                              takes every other organization away, such as the samples',
    '  --yes                               asks nothing: takes defaults, and removes what it is told to remove',
    'npm run organization -- remove <id>   takes one away, with its archive, lock entries, tests and vendors',
    'npm run organization -- list          shows all, with their languages, policies, versions and open questions',
  ].join('\n'),
  ask: {
    name: 'What do readers call the organization?',
    country: 'In which country is it? Two letters, such as FI:',
    contact: 'How is it reached about privacy? An email address, or the https address that a form is posted to:',
    purposes: (known: readonly string[]): string =>
      `For which purposes is something stored? ${listed(known)}, or none:`,
    tools: (known: readonly string[]): string => `Which tools may these pages run? ${listed(known)}, or none:`,
    regimes: (known: readonly string[]): string => `Which laws is the policy for? ${listed(known)}:`,
    language: (known: readonly string[]): string => `In which language are its policies written? ${oneOf(known)}:`,
    site: 'At which address will its pages be? Nothing, if that is not known yet:',
    /** The answer that is taken where nothing is written. */
    orElse: (value: string): string => `[${value}]`,
    none: 'none',
  },
  blank: (what: string): string => `The answer to \`${what}\` is blank. Write it.`,
  missing: (flags: readonly string[]): string =>
    `There is no terminal to ask on. Add ${listed(flags.map((flag) => `--${flag}`))}.`,
  noYes: (flags: readonly string[]): string =>
    `There is no terminal to ask on. Add ${listed(flags.map((flag) => `--${flag}`))}, or --yes for the defaults.`,
  noId: 'Write the id of the organization: npm run organization -- new kestrel',
  noIdToRemove: 'Write the id of the organization: npm run organization -- remove kestrel',
  notForUrls: (id: string): string =>
    `The id ${quote(id)} can't be used in a URL. Use only lower-case letters, digits and hyphens.`,
  reserved: (id: string): string => `The id ${quote(id)} is reserved for the site itself. Choose another one.`,
  exists: (id: string, folder: string): string =>
    `There is already an organization ${quote(id)}: ${folder}/. Choose another id.`,
  notACountry: (value: string, meant: string | undefined): string =>
    `${quote(value)} is not a country code. ${meant ?? 'Write the two letters of ISO 3166-1, such as FI.'}`,
  meantCountry: (code: string, name: string): string => `Did you mean ${quote(code)} (${name})?`,
  notAContact: (value: string): string =>
    `${quote(value)} is neither an email address nor a plain https address. Write one such as privacy@kestrel.com.`,
  notASite: (value: string): string =>
    `${quote(value)} is not the address of a site. Write https:// and a host, with a path if it has one, ` +
    'but without a query.',
  notADay: (value: string): string => `${quote(value)} is not a day. Write one such as 2027-01-15.`,
  unknown: {
    purposes: (value: string, fix: string): string => `There is no purpose ${quote(value)}. ${fix}`,
    tools: (value: string, fix: string): string => `There is no tool ${quote(value)}. ${fix}`,
    regimes: (value: string, fix: string): string => `There is no law ${quote(value)}. ${fix}`,
  },
  made: (files: readonly string[]): string => `Made:\n${indented(files)}`,
  removed: (what: readonly string[]): string => `Removed:\n${indented(what)}`,
  lockEntries: (count: number, file: string): string => `${count === 1 ? '1 entry' : `${count} entries`} of ${file}`,
  open: (places: readonly string[]): string =>
    places.length === 0
      ? 'No question is open.'
      : `Answer these ${counted(places.length, 'question')}, each in the place of its double brackets:\n` +
        indented(places),
  placeholders: (places: readonly string[]): string =>
    `Replace these examples before you publish:\n${indented(places)}`,
  blankAnswer: '(left blank)',
  next: (version: string): string =>
    `Then remove \`draft: true\` from ${version}, and run:\n  npm run check:content\n  npm start`,
  noSuch: (id: string, fix: string): string => `There is no organization ${quote(id)}. ${fix}`,
  linked: (id: string, places: readonly string[]): string =>
    `Other organizations' texts link to ${id}, so it can't be removed. Change these first:\n${indented(places)}`,
  unreadableLock: "The lock can't be read, so nothing can be taken out of it. Run `npm run check:content` first.",
  /** `typed`: what confirms it. */
  confirm: (ids: readonly string[], locked: number, typed: string): string =>
    `This removes ${listed(ids)}, with ${counted(locked, 'locked version')} that people may have agreed to.\n` +
    `Type ${typed} to confirm:`,
  /** What confirms that several go at once. */
  confirmSeveral: 'remove all',
  notConfirmed: 'Nothing was removed.',
  needsYes: (ids: readonly string[], locked: number): string =>
    `${listed(ids)} ${ids.length === 1 ? 'has' : 'have'} ${counted(locked, 'locked version')}. ` +
    'Add --yes to remove what people may have agreed to.',
  states: {
    fictional: 'invented',
    draft: 'draft',
    upcoming: 'coming',
    'in-force': 'in force',
    unreadable: 'with mistakes',
  },
  row: (
    [id, state, languages]: readonly [id: string, state: string, languages: string],
    counts: readonly [policies: number, versions: number, questions: number],
  ): string => {
    const [policies, versions, questions] = counts;
    const all = `${policies === 1 ? '1 policy' : `${policies} policies`}, ${counted(versions, 'version')}`;
    return `${id}  ${state}  ${languages}  ${all}, ${counted(questions, 'open question')}`;
  },
};
