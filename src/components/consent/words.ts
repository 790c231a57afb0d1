import type { Manifest } from '../../model/consent/manifest.ts';

/** What the visitor is told in each state, in the language of the page. `{date}` and `{version}` are those of the choice, `{on}` names what runs by it. */
export const stateWords: Manifest['words'] = {
  // The banner itself says what there is to say.
  unasked: '',
  gpc: 'Your browser sends Global Privacy Control, and it is honoured: the optional purposes are off.',
  paused: 'Your browser sends Global Privacy Control, and it is honoured: what you allowed before is paused.',
  override:
    'On here by your own choice, although your browser sends Global Privacy Control: {on}. Nothing else optional runs, and you can turn it off at any time.',
  'declined-gpc':
    'You declined on {date}, and your browser sends Global Privacy Control: the optional purposes are off.',
  on: 'What you chose holds, last on {date}, under the version {version} of the policy. On: {on}. Nothing else optional runs, and you can change it at any time.',
  changed:
    'Something has changed, is new, or was chosen too long ago: you are asked again for that, and until then it is off.',
  lapsed: 'What you chose is too old to hold: you are asked again, and until then what you are asked for is off.',
  declined: 'You declined on {date}. The optional purposes are off, and you can change your choice at any time.',
  unkept: 'Your browser refuses to keep choices: yours holds for this page only. ',
};

/** Labels of the controls. Each names the choice (requirement B08). */
export const labels = {
  accept: 'Accept',
  decline: 'Decline',
  choose: 'Choose in detail',
  save: 'Save these choices',
  close: 'Close without changing anything',
  open: 'Cookie preferences',
  since: 'See what changed',
  stored: 'See what is stored',
};

/** How many sentences of what changed the banner has room for. */
const SAID = 3;

/** The first sentences of what changed, and how many more there are: the banner is no place for a long list (requirement A04). */
export const shortened = (sentences: readonly string[]): string =>
  [...sentences.slice(0, SAID), ...(sentences.length > SAID ? [`And ${sentences.length - SAID} more.`] : [])].join(' ');
