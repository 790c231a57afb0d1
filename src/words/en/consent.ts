import { listed } from './lists.ts';

const bases = {
  essential: 'Needs no consent: always on.',
  'legitimate-interests': 'Legitimate interests: on until you turn it off.',
  consent: 'Consent: off until you turn it on.',
};

/** What is stored on a device, by its kind. */
const stored = {
  cookie: 'cookies',
  'local-storage': 'entries in local storage',
  'session-storage': 'entries in session storage',
  'indexed-db': 'databases',
  cache: 'cached files',
};

const orUntilChanged = (period: string | undefined): string => period ?? 'until you change it';

/** Label of the control that opens the preferences, on every page. */
const open = 'Cookie preferences';

const decline = 'Decline all';

/** The banner, the preferences, and what a visitor is told about their choice. */
export const consent = {
  /**
   * What the visitor is told in each state. The page fills in `{date}` and `{version}` of the choice, and `{on}`: the
   * purposes that run by it.
   */
  states: {
    unasked: 'On now: {on}. Nothing else optional runs.',
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
    unsaved: "Your browser won't save your choice, so it applies to this page only. ",
  },

  /** Said in the place of `nothing` on pages where rights are exercised. */
  nothingHere: 'Nothing optional runs on this page. Your choices apply to the other pages.',

  /** Labels of the controls. Each names the choice (requirement B08). */
  labels: {
    accept: 'Accept all',
    decline,
    /** Where nothing is asked, and something runs on legitimate interests. */
    keepOn: 'Keep on',
    turnOff: 'Turn off',
    /** The same where it waits, as everything was declined before. */
    turnOn: 'Turn on',
    keepOff: 'Keep off',
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
    asks: (organization: string): string => `${organization} asks for your consent to:`,
    /** One purpose that is asked for, after its name: what it is for, and whose tools it uses. */
    asked: (shortForm: string, vendors: readonly string[]): string => `${shortForm}; ${listed(vendors)}.`,
    /** Purposes for which cookies are set once they are consented to. */
    cookiesAsked: (purposes: readonly string[]): string => `If you accept, we use cookies for ${listed(purposes)}.`,
    /** Other purposes for which cookies are set. */
    cookies: (purposes: readonly string[]): string => `We use cookies for ${listed(purposes)}.`,
    /** One purpose that rests on legitimate interests, after its name. `interest`: absent: not stated. */
    rests: (shortForm: string, vendors: readonly string[], interest: string | undefined): string =>
      `${shortForm}; ${listed(vendors)}. It needs no consent, but rests on legitimate interests: ` +
      `${interest ?? 'which ones is not stated'}.`,
    /** `kinds`: of what it stores. */
    alreadyStores: (kinds: readonly (keyof typeof stored)[]): string =>
      `It is already on, and stores ${listed(kinds.map((kind) => stored[kind]))} on your device.`,
    alreadyOn: 'It is already on. It stores nothing on your device.',
    /** GDPR Art. 21(4): the right to object, said apart from other information. */
    /** `label`: of the answer that declines, where it is the organization's own. */
    objectByDeclining: (label: string | undefined): string =>
      `The box turns it on or off, and “${label ?? decline}” turns it off: that is how you object.`,
    objectByButton: 'You can object: turn it off.',
    changeLater: `You can change your choice at any time under “${open}” at the bottom of every page.`,
    moreChanges: (count: number): string => (count === 1 ? 'And 1 more change.' : `And ${count} more changes.`),
  },

  /** The preferences: the panel, and the same form in a policy. */
  preferences: {
    unscripted: 'Without JavaScript, nothing optional runs here and your choice cannot be saved.',
    purposes: 'Purposes',
    allow: (purpose: string): string => `Allow ${purpose}`,
    /** `interest`: of a purpose on legitimate interests, or `not-stated`. */
    basis: (basis: keyof typeof bases | undefined, interest: string | undefined): string => {
      if (!basis) return 'Legal basis: not stated.';
      if (interest === undefined) return bases[basis];
      return `${bases[basis]} The interest: ${interest === 'not-stated' ? 'not stated' : interest}.`;
    },
    /** GDPR Art. 21(4): the right to object, said apart from other information. */
    objection: 'You have the right to object: turning it off here is your objection.',
    notHere: 'You cannot change it here.',
    where: (organization: string): string =>
      'Your choice applies to these policy pages, in this browser. ' +
      `It changes nothing in ${organization}'s product or on its website.`,
    /** How long a yes and a no last: periods in words; absent: until changed. */
    lasts: (yes: string | undefined, no: string | undefined): string =>
      yes === no
        ? `Your choice lasts ${orUntilChanged(yes)}.`
        : `A yes lasts ${orUntilChanged(yes)}, a no ${orUntilChanged(no)}.`,
    objectionLasts: 'An objection lasts until you withdraw it.',
    everything: 'Everything that is stored, item by item',
    savedChoices: 'Your saved choices',
  },
};
