interface Options {
  token: string;
  host: string;
}

type Global = Window & { __recording?: { token: string; host: string; windowId: string; maskAllInputs: true } };

const selector = 'script[data-adapter="posthog-recording"]';

/** Loads the recorder with all inputs masked. */
export function start({ token, host }: Options): void {
  if (document.querySelector(selector)) return;
  const key = `ph_${token}_window_id`;
  const windowId = sessionStorage.getItem(key) ?? crypto.randomUUID();
  sessionStorage.setItem(key, windowId);
  (window as Global).__recording = { token, host, windowId, maskAllInputs: true };
  const script = document.createElement('script');
  script.async = true;
  script.dataset['adapter'] = 'posthog-recording';
  script.src = `${host}/static/recorder.js`;
  document.head.append(script);
}

/** Takes the settings away, without which the recorder sends nothing. */
export function stop(): void {
  delete (window as Global).__recording;
  document.querySelector(selector)?.remove();
}
