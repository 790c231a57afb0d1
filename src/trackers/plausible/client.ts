import { init, track } from '@plausible-analytics/tracker';

interface Options {
  domain: string;
  endpoint: string;
}

let isRunning = false;
let hasStarted = false;

/** Counts page views without storing anything. */
export function start({ domain, endpoint }: Options): void {
  isRunning = true;
  // The library can be set up once.
  if (hasStarted) return track('pageview', {});
  hasStarted = true;
  init({ domain, endpoint, bindToWindow: false, logging: false, captureOnLocalhost: true, transformRequest: (request) => (isRunning ? request : null) });
}

export function stop(): void {
  isRunning = false;
}
