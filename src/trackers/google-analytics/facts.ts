import { z } from 'zod';
import { defineFacts } from '../adapter.ts';
import { texts, token } from '../options.ts';
import { COOKIE_LIFETIME, cookieNames, SCRIPT, scriptOf } from './constants.ts';

/**
 * Google Analytics 4 through gtag.js, with Signals and advertising left out. Google's script is on no package registry:
 * cookies, hosts and settings are as Google documents them, and are tested with a stand-in that does what is
 * documented. Nobody has seen here whether Google's own script runs under Trusted Types.
 */
export const googleAnalytics = defineFacts({
  vendor: 'google',
  use: 'analytics',
  scripts: ({ measurementId }) => [scriptOf(measurementId)],
  options: z.strictObject({
    /** The data stream's id. */
    measurementId: token(/^G-[A-Z0-9]{4,}$/, 'G-XXXXXXXXXX'),
    /**
     * Query parameters that may be sent as part of an address, besides those that say where a visit came from
     * (`utm_…`). All others, and all fragments, stay in the browser.
     */
    keepParameters: texts.default([]),
  }),
  disclosed: [
    {
      since: '2026-01-01',
      // Google, “Cookie usage on websites”: these two, with the prefix of `constants.ts`.
      items: ({ measurementId }, organization, { googleAnalytics: say }) => {
        const [visitor, visit] = cookieNames(organization, measurementId);
        return [
          { name: visitor, kind: 'cookie', lifetime: COOKIE_LIFETIME, use: say.clientId },
          { name: visit, kind: 'cookie', lifetime: COOKIE_LIFETIME, use: say.visitState },
        ];
      },
      privacyOptions: ({ keepParameters }) => ({ keepParameters: [...keepParameters].sort() }),
      // Google, “Use Tag Manager with a Content Security Policy”: these, but for the script's exact path. Its host
      // also serves the containers of others (gtm.js).
      hosts: () => ({
        script: [SCRIPT],
        connect: ['https://*.google-analytics.com', 'https://*.analytics.google.com', 'https://*.googletagmanager.com'],
        image: ['https://*.google-analytics.com', 'https://*.googletagmanager.com'],
      }),
    },
  ],
});
