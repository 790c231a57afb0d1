type Event = { url: string };
type Global = Window & { va?: (...command: unknown[]) => void; vaq?: unknown[] };

const selector = 'script[data-adapter="vercel-analytics"]';
const global = window as Global;

let isRunning = false;

/** Injects Vercel's script. Each event passes `beforeSend` first, the only switch that the script has. */
export function start(): void {
  isRunning = true;
  if (document.querySelector(selector)) return;
  global.va ??= (...command) => (global.vaq ??= []).push(command);
  global.va('beforeSend', (event: Event) => (isRunning ? event : null));
  const script = document.createElement('script');
  script.defer = true;
  script.dataset['adapter'] = 'vercel-analytics';
  script.src = '/_vercel/insights/script.js';
  document.head.append(script);
}

export function stop(): void {
  isRunning = false;
}
