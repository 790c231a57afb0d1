import type { StoredItem } from '../schema/tracker.ts';
import type { ReaderWords } from '../words/index.ts';

type Say = ReaderWords['trackers'];

/**
 * What posthog-js 1.430.0 writes when it starts and removes at once, whichever storage it is set to (its `storage.ts`).
 */
export const probes = ({ posthogProbe: say }: Say): StoredItem[] => [
  { name: '__mplssupport__', kind: 'local-storage', lifetime: 'momentary', use: say.local },
  { name: '__support__', kind: 'session-storage', lifetime: 'momentary', use: say.session },
];

/** The same where it is set to keep a cookie; `*` is another id each time. */
export const cookieProbe = ({ posthogProbe: say }: Say): StoredItem => ({
  name: '__ph_cookie_support_*',
  kind: 'cookie',
  lifetime: 'momentary',
  use: say.cookie,
});
