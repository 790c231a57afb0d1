import type { Manifest, ManifestTracker } from '../../src/model/consent/manifest.ts';
import { words } from '../../src/words/index.ts';

/**
 * A module whose functions write their calls into `globalThis.calls`: stands in for an adapter's client, or the eraser.
 * What the eraser cannot remove is in `globalThis.stays`.
 */
export const recordingModule = (name: string): string =>
  `data:text/javascript,${encodeURIComponent(`
  const note = (what) => (...args) => {
    (globalThis.calls ??= []).push([what, '${name}', args[0]?.id ?? args[0]]);
    return args;
  };
  export const start = note('start');
  export const stop = note('stop');
  export const forgetIfSpent = ({ organization }) => note('forget')(organization);
  export const erase = (left, isWanted) => {
    isWanted() || note('erase')(left.options ?? { id: left.stores[0][1] });
    return globalThis.stays ?? [];
  };
`)}`;

export const calls = (): unknown[][] => (globalThis as { calls?: unknown[][] }).calls ?? [];
export const forgetCalls = (): void => void ((globalThis as { calls?: unknown[][] }).calls = []);

export const trackerOf = (id: string, stores: ManifestTracker['stores'] = []): ManifestTracker => ({
  client: recordingModule(id),
  options: { id },
  stores,
});

/**
 * A sentence about what runs, as the island says it of somebody who chose on a day under the version of `pageManifest`.
 */
export function statusOf(
  state: keyof typeof words.consent.states,
  values: Partial<Record<StatusPlace, string>> = {},
): string {
  const known: Record<string, string> = { version: '2026-06-03', ...values };
  return words.consent.states[state].replace(/\{(\w+)\}/g, (_, place: string) => known[place] ?? '');
}
type StatusPlace = 'date' | 'on' | 'names';

/** What a page with three purposes carries: two that need consent, one on legitimate interests. */
export const pageManifest = (change: Partial<Manifest> = {}): Manifest => ({
  organization: 'lighthouse',
  under: {
    schema: 1,
    policy: 'lighthouse/privacy',
    language: 'en-GB',
  },
  text: { version: '2026-06-03', sha256: 'f'.repeat(64), notice: 'e'.repeat(64) },
  scripts: [],
  eraser: recordingModule('eraser'),
  words: words.consent.states,
  months: ['', ...words.months.map((month) => ` ${month} `)],
  ended: { stores: [] },
  acceptedDays: 184,
  declinedDays: 365,
  purposes: [
    {
      id: 'analytics',
      name: 'Analytics',
      needsConsent: true,
      disclosureHashes: ['aaaa'],
      trackers: [trackerOf('counter', [['cookie', '_c', '_c']])],
    },
    {
      id: 'recording',
      name: 'Recording',
      needsConsent: true,
      disclosureHashes: ['bbbb'],
      trackers: [trackerOf('recorder')],
    },
    { id: 'usage', name: 'Usage', needsConsent: false, disclosureHashes: ['cccc'], trackers: [trackerOf('meter')] },
  ],
  ...change,
});

const { labels } = words.consent;

const choices = (accept: string, decline: string): string =>
  `<button type="button" data-choice="accept">${accept}</button>` +
  `<button type="button" data-choice="decline">${decline}</button>`;

const box = (prefix: string, id: string): string =>
  `<input type="checkbox" name="purpose" value="${id}" id="${prefix}-${id}">`;

const form = (prefix: string): string => `<form data-preferences><fieldset disabled>
  ${['analytics', 'recording', 'usage'].map((id) => box(prefix, id)).join('')}
  ${choices(labels.accept, labels.decline)}<button type="submit">${labels.save}</button></fieldset></form>`;

const actions = (offers: string, accept: string, decline: string): string =>
  `<div class="${offers}" data-ask="${offers}">${choices(accept, decline)}` +
  `<button type="button" commandfor="preferences" command="show-modal">${labels.manage}</button></div>`;

/** What the banner says of a purpose on legitimate interests; it has a box of its own beside a question. */
/** The name of a purpose here is its id with a capital letter. */
const nameOf = (id: string): string => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;

const announcement = (id: string, asksAlso: boolean): string => `<div data-ask="${id}">
  <span data-ask="on ${nameOf(id)}">It is on.</span><span data-ask="consent">Decline objects.</span>
  <span data-ask="keep">Turn it off.</span>
  ${asksAlso ? `<label data-ask="consent"><input type="checkbox" name="purpose" value="${id}"></label>` : ''}</div>`;

function bannerHtml({ purposes }: Manifest): string {
  const asked = purposes.filter(({ needsConsent }) => needsConsent).map(({ id }) => id);
  const announced = purposes.filter(({ needsConsent }) => !needsConsent).map(({ id }) => id);
  const asksAlso = asked.length > 0;
  const items = asked.map((id) => `<li data-ask="${id}"></li>`).join('');
  const keepOrStart = actions('keep', labels.keepOn, labels.turnOff) + actions('start', labels.turnOn, labels.keepOff);
  return `<section data-banner hidden>
    <div><p><span data-status></span><a href="/lighthouse/cookies/">See what is stored</a></p>
    ${asksAlso ? `<div data-ask="consent"><ul>${items}</ul></div>` : ''}
    ${announced.map((id) => announcement(id, asksAlso)).join('')}</div>
    ${asksAlso ? actions('consent', labels.accept, labels.decline) : ''}
    ${announced.length > 0 ? keepOrStart : ''}
  </section>`;
}

/** The markup that the island finds, as the components write it. */
export const pageHtml = (manifest: Manifest): string => `<sayso-consent>
  ${bannerHtml(manifest)}
  <dialog id="preferences"><button type="button" commandfor="preferences" command="close">Close</button>
  ${form('panel')}</dialog>
  <script type="application/json">${JSON.stringify(manifest)}</script>
</sayso-consent><main tabindex="-1"><p id="text">Text</p>${form('inline')}</main><footer><p data-status></p></footer>`;

/**
 * A jar of cookies that forgets what has no time left, as browsers do; the DOM of the unit tests does not. Paths and
 * domains are one.
 */
export function useCookieJar(): void {
  const jar = new Map<string, string>();
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    set: (text: string) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
      if (text.includes('Max-Age=0')) jar.delete(name);
      else jar.set(name, value);
    },
  });
}

/** Takes back every listener that a test's code added to the window. */
export function forgetListeners(): () => void {
  const added: Parameters<typeof removeEventListener>[] = [];
  const add = window.addEventListener.bind(window);
  globalThis.addEventListener = ((...args: Parameters<typeof addEventListener>) => {
    added.push(args as Parameters<typeof removeEventListener>);
    add(...args);
  }) as typeof addEventListener;
  return () => added.forEach((args) => window.removeEventListener(...args));
}
