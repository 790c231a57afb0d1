import { inject } from '@vercel/analytics';
import { bare } from '../addresses.ts';
import { SCRIPT } from './constants.ts';

let isRunning = false;
let hasStarted = false;

/**
 * Injects Vercel's script. Each event passes `beforeSend` first, the only switch that the script has. Addresses are
 * sent without what may be a token.
 */
export function start(): void {
  isRunning = true;
  if (hasStarted) return;
  hasStarted = true;
  inject({
    mode: 'production',
    scriptSrc: SCRIPT,
    beforeSend: (event) => (isRunning ? { ...event, url: bare(event.url) } : null),
  });
}

export function stop(): void {
  isRunning = false;
}
