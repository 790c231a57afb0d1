import { z } from 'zod';
import { defineFacts } from '../adapter.ts';
import { flag, origin, token } from '../options.ts';
import { probes } from '../posthog-probes.ts';
import { nameOf } from './constants.ts';

/**
 * PostHog's session recorder (posthog-js 1.430.0), as measured in a browser with the configuration in `client.ts`. What
 * visitors type is always masked.
 */
export const posthogRecording = defineFacts({
  vendor: 'posthog',
  use: 'recording',
  options: z.strictObject({
    /** The project's public token. */
    token: token(/^phc_[A-Za-z0-9]+$/, 'phc_…'),
    /** Where recordings are sent. The project there must have recording switched on. */
    host: origin,
    /** Whether the text of the pages is masked as well. */
    maskText: flag.default(false),
  }),
  disclosed: [
    {
      since: '2026-01-01',
      items: (options, _, say) => [
        {
          name: `ph_${nameOf(options.token)}`,
          kind: 'session-storage',
          lifetime: 'session',
          use: say.posthogRecording.recordingState,
        },
        {
          name: `ph_${nameOf(options.token)}_session_registered_properties`,
          kind: 'session-storage',
          lifetime: 'session',
          use: say.posthogRecording.visitSource,
        },
        {
          name: `ph_${nameOf(options.token)}_window_id`,
          kind: 'session-storage',
          lifetime: 'session',
          use: say.posthogRecording.tab,
        },
        {
          name: `ph_${nameOf(options.token)}_primary_window_exists`,
          kind: 'session-storage',
          lifetime: 'session',
          use: say.posthogRecording.copiedTab,
        },
        ...probes(say),
      ],
      privacyOptions: ({ maskText }) => ({ maskText }),
      hosts: ({ host }) => ({ connect: [host] }),
    },
  ],
});
