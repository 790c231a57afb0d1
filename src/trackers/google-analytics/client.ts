import { withChangedAddresses, withKeptParameters } from '../addresses.ts';
import { filterOutgoing } from '../outgoing.ts';
import { COOKIE_SECONDS, scriptOf } from './constants.ts';

interface Options {
  measurementId: string;
  keepParameters: string[];
}

type Gtag = (...command: unknown[]) => void;
type Global = Window & { dataLayer?: unknown[]; [key: `ga-disable-${string}`]: boolean };

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
};

/** Google's hosts, as `facts.ts` names them. */
const HOSTS = /(^|\.)(google-analytics|analytics\.google|googletagmanager)\.com$/;

/** What was searched for on a page: a part of its query under another name. */
const SEARCH_TERM = /(\bep\.search_term=)[^&\r\n]+/g;

const global = window as unknown as Global;
let isRunning = false;
let hasStarted = false;

// gtag.js reads the `arguments` object itself from the queue; an array is not recognised.
const gtag: Gtag = function () {
  // eslint-disable-next-line prefer-rest-params
  (global.dataLayer ??= []).push(arguments);
};

/** Basic consent mode: Google's script is not requested before consent, and only analytics storage is ever granted. */
export function start({ measurementId, keepParameters }: Options, organization: string): void {
  isRunning = true;
  global[`ga-disable-${measurementId}`] = false;
  gtag('consent', 'default', DENIED);
  gtag('consent', 'update', { analytics_storage: 'granted' });
  if (hasStarted) return;
  hasStarted = true;
  const kept = (address: string): string => withKeptParameters(address, keepParameters);
  filterSent(kept);
  gtag('js', new Date());
  gtag('config', measurementId, {
    allow_google_signals: false,
    allow_ad_personalization_signals: false,
    cookie_prefix: organization,
    // The page's own host, and not the widest domain, which is Google's default.
    cookie_domain: 'none',
    cookie_expires: COOKIE_SECONDS,
    cookie_update: false,
    page_location: kept(location.href),
    page_referrer: kept(document.referrer),
  });
  const script = document.createElement('script');
  script.async = true;
  script.dataset['adapter'] = 'google-analytics';
  script.src = scriptOf(measurementId);
  document.head.append(script);
}

/** `ga-disable-…` is Google's documented switch for a script that is already in the page. */
export function stop({ measurementId }: Options): void {
  isRunning = false;
  global[`ga-disable-${measurementId}`] = true;
  gtag('consent', 'update', DENIED);
}

/**
 * `page_location` and `page_referrer` hold for every event, as Google documents. The addresses of clicked links, forms
 * and files (`link_url`, `form_destination`) come with events of “enhanced measurement”. Google documents a setting of
 * the property that turns these off, and none of a page (docs/hosting.md). So every address in what is sent to Google
 * is changed here, and nothing is sent after a withdrawal. It is seen with a stand-in for Google's script only.
 */
function filterSent(kept: (address: string) => string): void {
  const withFewAddresses = (queries: string): string => withChangedAddresses(queries, kept).replace(SEARCH_TERM, '$1');
  filterOutgoing(
    (host) => HOSTS.test(host),
    ({ url, body }) => {
      if (!isRunning) return undefined;
      return { url: withFewAddresses(url), body: withFewAddresses(body) };
    },
  );
}
