import { z } from 'zod';
import { defineFacts } from '../adapter.ts';
import { origin, token } from '../options.ts';
import { cookieProbe, probes } from '../posthog-probes.ts';
import { LIFETIME_DAYS } from './constants.ts';

/** Page views sent to PostHog by posthog-js 1.430.0, as measured in a browser with the settings of `client.ts`. */
export const posthog = defineFacts({
  vendor: 'posthog',
  use: 'analytics',
  options: z.strictObject({
    /** The project's public token. */
    token: token(/^phc_[A-Za-z0-9]+$/, 'phc_…'),
    /** Where events are sent. */
    host: origin,
  }),
  disclosed: [
    {
      since: '2026-01-01',
      items: (options, _, say) => [
        {
          name: `ph_${options.token}_posthog`,
          kind: 'cookie',
          lifetime: `P${LIFETIME_DAYS}D`,
          use: say.posthog.visitorId,
        },
        {
          name: `ph_${options.token}_posthog`,
          kind: 'session-storage',
          lifetime: 'session',
          use: say.posthog.visitState,
        },
        {
          name: `ph_${options.token}_session_registered_properties`,
          kind: 'session-storage',
          lifetime: 'session',
          use: say.posthog.visitSource,
        },
        {
          name: `ph_${options.token}_window_id`,
          kind: 'session-storage',
          lifetime: 'session',
          use: say.posthog.tab,
        },
        {
          name: `ph_${options.token}_primary_window_exists`,
          kind: 'session-storage',
          lifetime: 'session',
          use: say.posthog.copiedTab,
        },
        ...probes(say),
        cookieProbe(say),
      ],
      hosts: ({ host }) => ({ connect: [host] }),
    },
  ],
});
