import { COOKIE_SECONDS } from './constants.ts';

interface Options {
  measurementId: string;
  stripParameters: string[];
}

type Gtag = (...command: unknown[]) => void;
type Global = Window & { dataLayer?: unknown[]; [key: `ga-disable-${string}`]: boolean };

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
};

const global = window as unknown as Global;

// gtag.js reads the `arguments` object itself from the queue; an array is not recognised.
const gtag: Gtag = function () {
  // eslint-disable-next-line prefer-rest-params
  (global.dataLayer ??= []).push(arguments);
};

/** Basic consent mode: Google's script is not requested before consent, and only analytics storage is ever granted. */
export function start({ measurementId, stripParameters }: Options): void {
  global[`ga-disable-${measurementId}`] = false;
  gtag('consent', 'default', DENIED);
  gtag('consent', 'update', { analytics_storage: 'granted' });
  if (document.querySelector('script[data-adapter="google-analytics"]')) return;
  gtag('js', new Date());
  gtag('config', measurementId, {
    allow_google_signals: false,
    allow_ad_personalization_signals: false,
    cookie_expires: COOKIE_SECONDS,
    cookie_update: false,
    page_location: withoutTokens(location.href, stripParameters),
    page_referrer: withoutTokens(document.referrer, stripParameters),
  });
  const script = document.createElement('script');
  script.async = true;
  script.dataset['adapter'] = 'google-analytics';
  script.src = `https://www.googletagmanager.com/gtag/js?id=${measurementId}`;
  document.head.append(script);
}

/** `ga-disable-…` is Google's documented switch for a script that is already in the page. */
export function stop({ measurementId }: Options): void {
  global[`ga-disable-${measurementId}`] = true;
  gtag('consent', 'update', DENIED);
}

/** The address without the listed query parameters, and without its fragment, where single-page tools put tokens. */
function withoutTokens(address: string, parameters: string[]): string {
  if (!address) return '';
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (parameters.some((parameter) => parameter.toLowerCase() === name.toLowerCase())) url.searchParams.delete(name);
  }
  url.hash = '';
  return url.href;
}
