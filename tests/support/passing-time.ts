import { vi } from 'vitest';
import type { Visitor } from './browser.ts';

/**
 * How long a page is watched where nothing may happen. The slowest thing that a tracker does here is a second try,
 * after some seconds.
 */
export const LONG = 15_000;

/**
 * Lets time pass on the page's own clock, which does not take as long: every timer that is due by then has run, in
 * order. For visitors with a clock of their own.
 */
export async function letPass(visit: Visitor, milliseconds = LONG): Promise<void> {
  await visit.page.clock.runFor(milliseconds);
  await atRest(visit);
}

/**
 * Waits until a page has nothing left to do: no request of it is on its way, its frames are painted, it is idle, and
 * none of this began a new one. Where a test is about silence, this is the moment at which it can be heard.
 */
export async function atRest(visit: Visitor): Promise<void> {
  for (let seen = -1; seen !== visit.traffic.begun;) {
    await vi.waitFor(() => refuseTraffic(visit), { timeout: 15_000, interval: 20 });
    seen = visit.traffic.begun;
    await visit.page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))),
        ),
    );
  }
}

function refuseTraffic({ traffic: { onTheirWay } }: Visitor): void {
  const urls = [...onTheirWay].map((request) => request.url());
  if (urls.length > 0) throw new Error(`still on their way: ${urls.join(', ')}`);
}
