import { init, track } from '@plausible-analytics/tracker';
import { withBareAddresses } from '../addresses.ts';

interface Options {
  domain: string;
  endpoint: string;
}

let isRunning = false;
let hasStarted = false;

/** Counts page views without storing anything, and without what may be a token in their addresses. */
export function start({ domain, endpoint }: Options): void {
  isRunning = true;
  // The library can be set up once.
  if (hasStarted) return track('pageview', {});
  hasStarted = true;
  init({
    domain,
    endpoint,
    bindToWindow: false,
    logging: false,
    captureOnLocalhost: true,
    transformRequest: (request) => (isRunning ? withBareAddresses(request) : null),
  });
}

/**
 * The library also sends how long a page was read, but asks `transformRequest` about page views only. A page view that
 * is dropped ends that. Before it ends, the library would send the time so far, so `fetch` is away for that moment.
 */
export function stop(): void {
  if (!isRunning) return;
  isRunning = false;
  const { fetch } = window;
  try {
    Object.assign(window, { fetch: undefined });
    track('pageview', {});
  } finally {
    Object.assign(window, { fetch });
  }
}
