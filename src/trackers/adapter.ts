import type { z } from 'zod';
import type { StoredItem } from '../schema/tracker.ts';
import type { ReaderWords } from '../words/index.ts';

/** Hosts that a tracker loads from or sends to, as sources of the Content-Security-Policy; `'self'` is this site. */
export interface Hosts {
  /** With the exact path of a script, its host can serve no other one here. */
  script?: string[];
  connect?: string[];
  image?: string[];
}

/** What a tracker of this site does: the only source of its rows in the cookie table, its erasure and its hosts. */
export interface AdapterFacts<Options = unknown> {
  /** Id of a file in `content/vendors/`. */
  vendor: string;
  /** What it is for. Nothing that is essential runs on the pages of policies. */
  use: 'analytics' | 'recording' | 'advertising';
  /**
   * Exact addresses of the scripts that it writes into the page as texts. The page's one policy of Trusted Types lets
   * these through, and no others.
   */
  scripts?: (options: Options) => string[];
  /** What `trackers.yaml` can set. Options are public: the page carries them to the browser. */
  options: z.ZodType<Options>;
  /**
   * What it stores and contacts, newest first. A change of these facts puts a new entry on top, with the day from which
   * it is true: a version of a policy goes on showing what was true on its own date.
   */
  disclosed: [Disclosed<Options>, ...Disclosed<Options>[]];
}

interface Disclosed<Options> {
  /** ISO 8601 day. The oldest entry is valid before its day as well. */
  since: string;
  /**
   * Everything it writes on the device. `organization`: its id, where names are to differ between organizations. `say`:
   * what items are for.
   */
  items: (options: Options, organization: string, say: ReaderWords['trackers']) => StoredItem[];
  /** Everything it contacts. */
  hosts: (options: Options) => Hosts;
  /** The options that change what is sent about a visitor: consent is given for their values only. */
  privacyOptions?: (options: Options) => Record<string, unknown>;
}

/** Keeps the type of an adapter's options while its facts are written. */
export const defineFacts = <Options>(facts: AdapterFacts<Options>): AdapterFacts<Options> => facts;

/** What an adapter's `client.ts` exports; it runs in the browser, loaded only when its purpose may run. */
export interface AdapterClient<Options = unknown> {
  start: (options: Options, organization: string) => void;
  /** Ends it at once. What it stored is erased by the registry, not here. */
  stop: (options: Options) => void;
}
