import { listed } from './lists.ts';

const bases = {
  essential: 'Needs no consent: always on.',
  'legitimate-interests': 'Legitimate interests: on until you turn it off.',
  consent: 'Consent: off until you turn it on.',
};

/** Label of the control that opens the preferences, on every page. */
const open = 'Cookie preferences';

/** The banner, the preferences, and what a visitor is told about their choice. */
export const consent = {
  /**
   * What the visitor is told in each state. The page fills in `{date}` and `{version}` of the choice, and `{on}`: the
   * purposes that run by it.
   */
  states: {
    // The banner itself says what there is to say.
    unasked: '',
    gpc: 'Your browser sends Global Privacy Control, so optional trackers are off.',
    paused: 'Your browser sends Global Privacy Control, so the trackers that you allowed before are paused.',
    override:
      'On because you chose so, although your browser sends Global Privacy Control: {on}. ' +
      'All other optional trackers are off. You can turn these off at any time.',
    'declined-gpc': 'You declined on {date}, and your browser sends Global Privacy Control. Optional trackers are off.',
    on: 'On: {on}. All other optional trackers are off. You can change your choices at any time.',
    changed:
      'Something is new or has changed, or your choice has expired. Please choose again; until then it stays off.',
    lapsed: 'Your choice has expired. Please choose again; until then it stays off.',
    declined: 'You declined on {date}. Optional trackers are off. You can change your choice at any time.',
    /** Said where a sentence would name what is on, and nothing is: it may not run here, or could not be started. */
    nothing: 'Nothing optional runs on this page.',
    /** Said last where trackers left something that could not be removed; `{names}` is what it is called. */
    unremoved:
      " This page couldn't remove {names}. Delete cookies and site data for this site in your browser's settings.",
    /** Said before `on` where the choice was saved. */
    saved: 'Your choices were saved on {date} (policy version {version}). ',
    /** Said first in every state where the browser saves nothing. */
    unkept: "Your browser won't save your choice, so it applies to this page only. ",
  },

  /** Said in the place of `nothing` on pages where rights are exercised. */
  nothingHere: 'Nothing optional runs on this page. Your choices apply to the other pages.',

  /** Labels of the controls. Each names the choice (requirement B08). */
  labels: {
    accept: 'Accept',
    decline: 'Decline',
    acceptAll: 'Accept all',
    declineAll: 'Decline all',
    manage: 'Manage choices',
    save: 'Save these choices',
    close: 'Close without changing anything',
    open,
    seeChanges: 'See what changed',
    seeStored: 'See what is stored',
  },

  /** The banner (requirement B10: who asks, for which purposes, that a choice can be changed, and where). */
  banner: {
    title: (organization: string): string => `Your choice at ${organization}`,
    /** `purposes`: the names that are asked for. */
    asks: <Part>(organization: string, purposes: Part): (string | Part)[] => [
      `${organization} asks for your consent to `,
      purposes,
      '.',
    ],
    /** What runs on legitimate interests. */
    alreadyOn: (purposes: readonly string[]): string =>
      purposes.length === 1
        ? `${listed(purposes)} is already on, based on legitimate interests. Decline turns it off too.`
        : `${listed(purposes)} are already on, based on legitimate interests. Decline turns them off too.`,
    changeLater: `You can change your choice at any time under “${open}” at the bottom of every page.`,
    moreChanges: (count: number): string => (count === 1 ? 'And 1 more change.' : `And ${count} more changes.`),
  },

  /** The preferences: the panel, and the same form in a policy. */
  preferences: {
    unscripted: 'Without JavaScript, nothing optional runs here and your choice cannot be saved.',
    purposes: 'Purposes',
    allow: (purpose: string): string => `Allow ${purpose}`,
    basis: (basis: keyof typeof bases | undefined): string => (basis ? bases[basis] : 'Legal basis: not stated.'),
    /** GDPR Art. 21(4): the right to object, said apart from other information. */
    objection: 'You have the right to object: turning it off here is your objection.',
    notHere: 'You cannot change it here.',
    everything: 'Everything that is stored, item by item',
    savedChoices: 'Your saved choices',
  },
};
