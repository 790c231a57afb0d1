import { words } from '../../src/words/index.ts';
import type { ChoicesPage } from '../../src/model/consent/saved-choices.ts';
import type { Manifest } from '../../src/model/consent/manifest.ts';

/** What the page of the visitor's own record knows, for the organization of `island-page.ts`. */
export const choicesPage: ChoicesPage = {
  id: 'lighthouse',
  name: 'Lighthouse',
  base: '/base',
  bases: { en: '/base' },
  earlier: [
    {
      policy: 'lighthouse/privacy',
      version: '2026-06-03',
      sha256: 'e'.repeat(64),
      corrections: 'Corrected on 1 July 2026: A slip.',
    },
  ],
  words: words.savedChoices.script,
  site: 'https://policies.example/',
  schema: 'https://policies.example/base/receipt.schema.json',
  purposes: [
    { id: 'analytics', name: 'Analytics', basis: 'consent' },
    { id: 'usage', name: 'Usage', basis: 'legitimate-interests' },
  ],
};

const choice = { time: '2026-11-05T23:30:00.000Z', version: '2026-06-03', sha256: 'f'.repeat(64), gpc: false };

/** A receipt as it is downloaded. */
export const sound = {
  receipt: 1,
  policy: 'lighthouse/privacy',
  method: 'banner',
  ...choice,
  purposes: [{ id: 'analytics', ...choice }],
};

export const choicesHtml = (
  manifest: Manifest,
): string => `<sayso-consent><script type="application/json">${JSON.stringify(manifest)}</script></sayso-consent>
  <div data-choices><p data-part="unscripted">No script.</p><div data-part="record"></div><div data-part="device"></div>
    <button data-action="download" disabled></button><button data-action="verify" disabled></button>
    <button data-action="erase" disabled><span>Erase</span></button>
    <input type="file" disabled><p tabindex="-1" data-part="result"></p>
    <div data-part="earlier" hidden><ul data-part="history"></ul></div>
    <script type="application/json">${JSON.stringify(choicesPage)}</script></div><footer><p data-status></p></footer>`;
