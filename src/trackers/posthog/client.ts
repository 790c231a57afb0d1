interface Options {
  token: string;
  host: string;
}

/** One year, PostHog's own default. */
const COOKIE_SECONDS = 31_536_000;

let isRunning = false;

/** Sends one page view, with the referrer, under the visitor's first-party identifier. */
export function start({ token, host }: Options): void {
  if (isRunning) return;
  isRunning = true;
  const name = `ph_${token}_posthog`;
  const id = readCookie(name) ?? crypto.randomUUID();
  document.cookie = `${name}=${id}; Max-Age=${COOKIE_SECONDS}; Path=/; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
  const event = {
    api_key: token,
    event: '$pageview',
    distinct_id: id,
    properties: { $current_url: location.origin + location.pathname, $referrer: document.referrer },
    timestamp: new Date().toISOString(),
  };
  // text/plain keeps the request a simple one: no preflight asks the host before the event.
  void fetch(`${host}/i/v0/e/`, { method: 'POST', keepalive: true, headers: { 'Content-Type': 'text/plain' }, body: JSON.stringify(event) }).catch(() => undefined);
}

/** Nothing runs between page views: stopping is not to send the next one. */
export function stop(): void {
  isRunning = false;
}

function readCookie(name: string): string | undefined {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}
