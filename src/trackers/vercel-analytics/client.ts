import { inject } from '@vercel/analytics';
import { bare } from '../addresses.ts';

/** Where Vercel serves its script beside a site. */
const SCRIPT = '/_vercel/insights/script.js';

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => void;
}

// The library writes the address of the script as a text: this page's one policy lets that address through, and no other.
(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url === SCRIPT ? url : null) });

let isRunning = false;
let hasStarted = false;

/** Injects Vercel's script. Each event passes `beforeSend` first, the only switch that the script has; its address goes without tokens. */
export function start(): void {
  isRunning = true;
  if (hasStarted) return;
  hasStarted = true;
  inject({ mode: 'production', scriptSrc: SCRIPT, beforeSend: (event) => (isRunning ? { ...event, url: bare(event.url) } : null) });
}

export function stop(): void {
  isRunning = false;
}
