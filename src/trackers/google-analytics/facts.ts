import { z } from 'zod';
import { words } from '../../words/index.ts';
import { defineFacts } from '../adapter.ts';
import { texts, token } from '../options.ts';
import { COOKIE_LIFETIME } from './constants.ts';

/** Google Analytics 4 through gtag.js: cookies and hosts as Google documents them, Signals and advertising left out. */
export const googleAnalytics = defineFacts({
  vendor: 'google',
  use: 'analytics',
  // Google's script is not ours to test under them.
  trustedTypes: 'refused',
  options: z.strictObject({
    /** The data stream's id. */
    measurementId: token(/^G-[A-Z0-9]{4,}$/, 'G-XXXXXXXXXX'),
    /** Query parameters taken out of the page's and the referrer's address before anything is sent. */
    stripParameters: texts.default([]),
  }),
  disclosed: [
    {
      since: '2026-01-01',
      items: ({ measurementId }) => [
        {
          name: '_ga',
          kind: 'cookie',
          lifetime: COOKIE_LIFETIME,
          use: words.trackers.googleAnalytics.clientId,
        },
        {
          name: `_ga_${measurementId.slice(2)}`,
          kind: 'cookie',
          lifetime: COOKIE_LIFETIME,
          use: words.trackers.googleAnalytics.visitState,
        },
      ],
      privacyOptions: ({ stripParameters }) => ({ stripParameters: [...stripParameters].sort() }),
      hosts: () => ({
        script: ['https://www.googletagmanager.com'],
        connect: ['https://*.google-analytics.com', 'https://*.analytics.google.com', 'https://*.googletagmanager.com'],
        image: ['https://*.google-analytics.com', 'https://*.googletagmanager.com'],
      }),
    },
  ],
});
