import { inject } from '@vercel/analytics';

let isRunning = false;
let hasStarted = false;

/** Injects Vercel's script. Each event passes `beforeSend` first, the only switch that the script has. */
export function start(): void {
  isRunning = true;
  if (hasStarted) return;
  hasStarted = true;
  inject({ mode: 'production', beforeSend: (event) => (isRunning ? event : null) });
}

export function stop(): void {
  isRunning = false;
}
