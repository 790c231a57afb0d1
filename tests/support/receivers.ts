import { gunzipSync } from 'node:zlib';
import type { Request, Route } from 'playwright';

/** What a page sent to a vendor: where, and what, as text. */
export interface Sent {
  url: string;
  body: string;
}

/**
 * Whether a request is one that a local receiver answers: of a foreign host, or of what Vercel serves beside a site.
 */
export const isReceived = (url: URL, origin: string): boolean =>
  url.origin !== origin || url.pathname.startsWith('/_vercel/');

/**
 * Answers as the vendors' servers would. PostHog's, Vercel's and Plausible's libraries are the real ones; Google's and
 * Vercel's scripts are on no registry, and stand-ins do what is documented.
 */
export async function receive(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  const [contentType, body] = answerTo(url);
  await route.fulfill({
    status: 200,
    contentType,
    body,
    headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
  });
}

export function sentIn(request: Request): Sent {
  const bytes = request.postDataBuffer();
  const isZipped = bytes?.[0] === 0x1f && bytes[1] === 0x8b;
  return { url: request.url(), body: bytes ? (isZipped ? gunzipSync(bytes) : bytes).toString('utf8') : '' };
}

function answerTo({ hostname, pathname }: URL): [type: string, body: string] {
  const isAtGoogle = hostname === 'www.googletagmanager.com';
  if (isAtGoogle && pathname === '/gtag/js') return ['text/javascript', `(${String(standInForGoogle)})()`];
  // A container of somebody else, from the same host.
  if (isAtGoogle && pathname === '/gtm.js') return ['text/javascript', 'window.hasRunAnothersContainer = true'];
  if (pathname === '/_vercel/insights/script.js') return ['text/javascript', `(${String(standInForVercel)})()`];
  // A PostHog project with recording switched on.
  if (/^\/array\/[^/]+\/config$/.test(pathname))
    return [
      'application/json',
      JSON.stringify({
        sessionRecording: { endpoint: '/s/', recorderVersion: 'v2' },
        supportedCompression: [],
        surveys: false,
        hasFeatureFlags: false,
      }),
    ];
  return ['application/json', '{}'];
}

/**
 * Stands in for Google's script, which is on no registry. It does what Google documents of gtag.js, with the settings
 * it was given: its cookies, named with `cookie_prefix`, on the domain of `cookie_domain`; the hosts that it contacts;
 * the events of enhanced measurement, with the addresses of clicked links, forms and searches as they stand in the
 * page. It sends as long as the documented switch lets it.
 */
function standInForGoogle(): void {
  const { dataLayer } = window as unknown as { dataLayer: ArrayLike<unknown>[] };
  const [, id, settings] = dataLayer.map((command) => Array.from(command)).find(([name]) => name === 'config') as [
    string,
    string,
    Record<string, string | undefined>,
  ];
  const isOff = () => (window as unknown as Record<string, unknown>)[`ga-disable-${id}`] === true;
  const queryOf = (event: Record<string, string>): string =>
    Object.entries({
      v: '2',
      tid: id,
      dl: settings['page_location'] ?? location.href,
      dr: settings['page_referrer'] ?? document.referrer,
      dt: document.title,
      // Google, “Measurement Protocol”: the id that a site gives to a person.
      ...(settings['user_id'] !== undefined && { uid: settings['user_id'] }),
      ...event,
    })
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');

  function setCookies(): void {
    const {
      cookie_prefix: prefix = '',
      cookie_domain: domain = 'auto',
      cookie_expires: seconds = 63_072_000,
    } = settings;
    // “The highest level domain it can.”
    const widest = location.hostname.split('.').slice(-2).join('.');
    const isAlone = domain === 'none' || location.hostname === 'localhost';
    const scope = isAlone ? '' : `; Domain=${domain === 'auto' ? widest : domain}`;
    for (const name of ['_ga', `_ga_${id.slice(2)}`])
      document.cookie = `${prefix}${name}=GS1.1; Max-Age=${seconds}; Path=/${scope}`;
  }

  const sendPicture = (url: string) =>
    new Promise((resolve) => Object.assign(new Image(), { onload: resolve, onerror: resolve, src: url }));

  async function hit(path: string, event: Record<string, string>): Promise<void> {
    if (isOff()) return;
    setCookies();
    const query = queryOf(event);
    const posted = ['region1.google-analytics.com', 'region1.analytics.google.com', 'www.googletagmanager.com'];
    const asked = ['www.google-analytics.com', 'www.googletagmanager.com'];
    await Promise.all([
      ...posted.map((host) => fetch(`https://${host}${path}?${query}`, { method: 'POST' })),
      ...asked.map((host) => sendPicture(`https://${host}${path}?${query}`)),
    ]);
  }

  /** Several events at once, each on a line of its own. */
  const sendLines = (...events: Record<string, string>[]): void => {
    if (isOff()) return;
    navigator.sendBeacon(`https://region1.google-analytics.com/g/collect?v=2`, events.map(queryOf).join('\r\n'));
  };

  // What was sent has arrived by then: a test that looks for later requests finds no earlier ones.
  void hit('/g/collect', { en: 'page_view' }).finally(() => Object.assign(window, { gtagSettings: settings }));
  const searched = new URLSearchParams(location.search).get('q');
  if (searched) sendLines({ en: 'view_search_results', 'ep.search_term': searched });
  addEventListener('scroll', () => void hit('/g/scroll', { en: 'scroll' }), { once: true });
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (!link) return;
    sendLines({ en: 'click', 'ep.link_url': link.href }, { en: 'file_download', 'ep.link_url': link.href });
    void hit('/g/collect', { en: 'click', 'ep.link_url': link.href });
  });
  addEventListener('submit', ({ target }) =>
    sendLines({ en: 'form_submit', 'ep.form_destination': (target as HTMLFormElement).action }),
  );
}

/**
 * Stands in for Vercel's script, which is on no registry: hands each event to `beforeSend`, and sends it unless that
 * drops it.
 */
function standInForVercel(): void {
  const { vaq = [] } = window as unknown as { vaq?: [string, (event: object) => object | null][] };
  const beforeSend = vaq.find(([name]) => name === 'beforeSend')?.[1];
  const send = () => {
    const event = { type: 'pageview', url: location.href };
    const passed = beforeSend ? beforeSend(event) : event;
    if (passed) void fetch('/_vercel/insights/view', { method: 'POST', body: JSON.stringify(passed) });
  };
  send();
  addEventListener('popstate', send);
}
