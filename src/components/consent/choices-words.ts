import type { ChoicesWords } from '../../model/consent/saved-choices.ts';

/** What the page of the visitor's own record says. */
export const choicesWords: ChoicesWords = {
  none: 'Nothing is kept here: no choice was made on this device, it was erased, or your browser refuses to keep it.',
  spoilt: 'Something is kept here that cannot be read, so nothing optional runs before you choose. You can erase it.',
  made: 'You chose last on {date}, under the version {version} of the policy.',
  methods: {
    banner: 'You answered the question at the foot of the page.',
    preferences: 'You set it in the preferences.',
    'gpc-override': 'You set it in the preferences, although your browser sent Global Privacy Control.',
  },
  gpc: 'Your browser sent Global Privacy Control then.',
  yes: 'yes',
  no: 'no',
  holds: '{name}: {choice}, since {date}, under the version {version}',
  fingerprint: 'SHA-256 of that version',
  own: 'your record',
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
  erased: 'Your choice and what trackers of these pages stored were erased. This page stands as on a first visit.',
  checking: 'The published text is being fetched…',
  same: 'The text is the same: the published version {version} has the very fingerprint that {file} names.',
  different: 'The text is not the same: the published version {version} has another fingerprint than {file} names.',
  missing: 'The version {version} that {file} names is not published here.',
  offline: 'The published text could not be fetched. Try again when you are online.',
  foreign: "{file} is a receipt of another organization: check it on that organization's pages.",
  unreadable: '{file} is no receipt that can be read here.',
};
