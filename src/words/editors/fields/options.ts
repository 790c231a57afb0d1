import type { Fields } from '../../field.ts';

/** What each adapter of `src/trackers/` takes under `options`, by the adapter's name. */
export const options = {
  'google-analytics': {
    '': 'Google Analytics 4, without Signals and advertising.',
    measurementId: "The data stream's id, such as G-XXXXXXXXXX.",
    keepParameters:
      'Query parameters that Google may get, besides those that start with `utm_`. All others stay in the browser.',
  },
  plausible: {
    '': 'Plausible. It stores nothing on the device.',
    domain: "The site's domain, as Plausible knows it, such as policies.example.com.",
    endpoint: "Where events are sent: Plausible's own address, or that of a proxy.",
  },
  posthog: {
    '': 'Page views, sent to PostHog.',
    token: "The project's public token, such as phc_….",
    host: 'Where events are sent, such as https://eu.i.posthog.com.',
  },
  'posthog-recording': {
    '': "PostHog's session recording. What visitors type is always masked.",
    token: "The project's public token, such as phc_….",
    host: 'Where recordings are sent. The project there must have recording switched on.',
    maskText: 'Whether the text of the pages is masked as well.',
  },
  'vercel-analytics': {
    '': 'Vercel Web Analytics, on Vercel only. It stores nothing on the device, and has no options.',
  },
} as const satisfies Readonly<Record<string, Fields>>;
