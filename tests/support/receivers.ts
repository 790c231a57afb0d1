import { gunzipSync } from 'node:zlib';
import type { Request, Route } from 'playwright';

/** What a page sent to a vendor: where, and what, as text. */
export interface Sent {
  url: string;
  body: string;
}

/** Whether a request is one that a local receiver answers: of a foreign host, or of what Vercel serves beside a site. */
export const isReceived = (url: URL, origin: string): boolean =>
  url.origin !== origin || url.pathname.startsWith('/_vercel/');

/** Answers as the vendors' servers would. PostHog's, Vercel's and Plausible's libraries are the real ones; Google's and Vercel's scripts are on no registry, and stand-ins do what is documented. */
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
  if (hostname === 'www.googletagmanager.com') return ['text/javascript', `(${String(standInForGoogle)})()`];
  if (pathname === '/_vercel/insights/script.js') return ['text/javascript', `(${String(standInForVercel)})()`];
  // A PostHog project with recording switched on.
  if (/^\/array\/[^/]+\/config$/.test(pathname))
    return [
      'application/json',
      '{"sessionRecording":{"endpoint":"/s/","recorderVersion":"v2"},"supportedCompression":[],"surveys":false,"hasFeatureFlags":false}',
    ];
  return ['application/json', '{}'];
}

/**
 * Stands in for Google's script, which is on no registry: sets the cookies that Google documents, with the settings it was given, contacts the hosts that Google
 * documents, and sends hits as long as its documented switch lets it.
 */
function standInForGoogle(): void {
  const { dataLayer } = window as unknown as { dataLayer: ArrayLike<unknown>[] };
  const [, id, settings] = dataLayer.map((command) => Array.from(command)).find(([name]) => name === 'config') as [
    string,
    string,
    Record<string, string>,
  ];
  const query = `dl=${encodeURIComponent(settings['page_location'] ?? '')}&dr=${encodeURIComponent(settings['page_referrer'] ?? '')}`;
  const hit = async (path: string): Promise<void> => {
    if ((window as unknown as Record<string, unknown>)[`ga-disable-${id}`] === true) return;
    for (const name of ['_ga', `_ga_${id.slice(2)}`])
      document.cookie = `${name}=GS1.1; Max-Age=${settings['cookie_expires']}; Path=/`;
    await Promise.all([
      ...['region1.google-analytics.com', 'region1.analytics.google.com', 'www.googletagmanager.com'].map((host) =>
        fetch(`https://${host}${path}?${query}`, { method: 'POST' }),
      ),
      ...['www.google-analytics.com', 'www.googletagmanager.com'].map(
        (host) =>
          new Promise((resolve) =>
            Object.assign(new Image(), { onload: resolve, onerror: resolve, src: `https://${host}${path}?${query}` }),
          ),
      ),
    ]);
  };
  // What was sent has arrived by then: a test that looks for later requests finds no earlier ones.
  void hit('/g/collect').finally(() => Object.assign(window, { gtagSettings: settings }));
  addEventListener('scroll', () => void hit('/g/scroll'), { once: true });
}

/** Stands in for Vercel's script, which is on no registry: hands each event to `beforeSend`, and sends it unless that drops it. */
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
