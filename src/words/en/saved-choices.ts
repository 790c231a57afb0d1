import { dateInWords } from './dates.ts';
import { listed } from './lists.ts';
import { versions } from './versions.ts';

/** The page of a visitor's own saved choices. */
export const savedChoices = {
  title: 'Your saved choices',
  description: (organization: string): string =>
    `Your choices for ${organization}, as saved on this device: read, change, download, check or erase them.`,
  lead:
    'Your choices are saved on your device only, without any identifier. ' +
    'They are yours to read, change, download and erase.',
  unscripted:
    'This page needs its script to read your saved choices. ' +
    'Without JavaScript, nothing optional runs and no choice can be saved.',
  /** `date`: ISO 8601. Before these pages run anything. */
  notYet: (date: string): string =>
    `There is nothing to choose yet: these pages store nothing on your device. From ${dateInWords(date)}, you can ` +
    'choose here.',
  saved: 'What is saved',
  everything: 'Everything that may be stored',
  download: 'Download the receipt',
  verify: 'Check it against the published text',
  erase: 'Erase everything',
  /** What runs on legitimate interests. */
  erasesObjection: (purposes: readonly string[]): string =>
    purposes.length === 1
      ? `Erasing also removes your objection: ${listed(purposes)} then runs again until you turn it off.`
      : `Erasing also removes your objections: ${listed(purposes)} then run again until you turn them off.`,
  check: 'Check a receipt from your device',
  checkAbout:
    'The file stays on your device. This page reads which policy versions and notices the file names (a notice is ' +
    'the words of banner and preferences), downloads their texts from this site, computes their SHA-256 and ' +
    'compares. Nothing else in the file can be proven.',
  file: 'Receipt, a file ending in .json',
  earlier: 'Earlier choices',
  change: 'Change your choices',

  /**
   * Sentences that the page's script fills in: `{date}`, `{version}`, `{name}`, `{choice}`, `{file}`, `{items}`,
   * `{corrections}`.
   */
  script: {
    none:
      'No choice is saved here. You have not chosen on this device, the choice was erased, ' +
      "or your browser won't save it.",
    spoilt: 'Something is saved here that cannot be read, so nothing optional runs until you choose. You can erase it.',
    made: 'Your choices were saved on {date} (policy version {version}).',
    methods: {
      banner: 'You answered the question at the bottom of the page.',
      preferences: 'You set them in the preferences.',
      'gpc-override': 'You set them in the preferences, although your browser sent Global Privacy Control.',
    },
    gpc: 'Your browser sent Global Privacy Control at that time.',
    yes: 'allowed',
    no: 'not allowed',
    objected: 'objected',
    notObjected: 'no objection',
    choice: '{name}: {choice}, chosen on {date} (policy version {version})',
    fingerprint: 'SHA-256 of that version',
    /** What the visitor's own record is called where a file has its name. */
    own: 'your saved choices',
    kinds: {
      cookie: 'cookie',
      'local-storage': 'local storage',
      'session-storage': 'session storage',
      'indexed-db': 'database',
      cache: 'cache',
    },
    earlier: '{date}: {choices}',
    device: 'On this device now: {items}.',
    deviceNone: 'No tracker of these pages has left anything on this device.',
    erased: 'Your choices, and what trackers of these pages stored, were erased. This page is now as on a first visit.',
    checking: 'Downloading the published text…',
    same: 'The text is the same: the published version {version} has the fingerprint in {file}.',
    corrected:
      'The text is the same: version {version} had the fingerprint in {file} until it was corrected. ' +
      `That text keeps its address, and “${versions.allVersions}” links to it. {corrections}`,
    different: 'The text is not the same: the published version {version} has a different fingerprint from {file}.',
    missing: 'Version {version}, named in {file}, is not published here.',
    noticeSame:
      'The notice is the same: the words of banner and preferences that {file} names are published here, ' +
      'under that fingerprint.',
    noticeDifferent:
      'The notice is not the same: the words published here under the fingerprint in {file} have a different one.',
    noticeMissing: 'A notice named in {file} is not published here.',
    offline: 'The published text could not be downloaded. Try again when you are online.',
    foreign: "{file} is a receipt of another organization. Check it on that organization's pages.",
    unreadable: '{file} is not a receipt that can be read here.',
  },
};
