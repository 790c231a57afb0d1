const visitState = 'Keeps the state of the current visit.';
const visitSource = 'Keeps where the current visit came from.';
const copiedTab = 'Tells a copied tab from the original.';

/** What each stored item of an adapter is for. These words are part of the cookie tables. */
export const trackers = {
  googleAnalytics: {
    clientId: 'A pseudonymous client ID that tells one visit from another.',
    visitState,
  },
  posthog: {
    visitorId: 'A persistent first-party identifier, so that a visitor counts as one person across visits.',
    visitState,
    visitSource,
    tab: 'Tells one tab from another.',
    copiedTab,
  },
  /** What PostHog's library writes to see whether it can. */
  posthogProbe: {
    cookie: 'Shows whether cookies can be set.',
    local: 'Shows whether local storage can be written.',
    session: 'Shows whether session storage can be written.',
  },
  posthogRecording: {
    recordingState: 'Keeps the state of the current recording.',
    visitSource,
    tab: 'Links the recordings of one browser tab.',
    copiedTab,
  },
};
