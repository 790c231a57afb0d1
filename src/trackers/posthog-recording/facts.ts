import { z } from 'zod';
import { defineFacts } from '../adapter.ts';
import { flag, origin, token } from '../options.ts';
import { nameOf } from './constants.ts';

/**
 * PostHog's session recorder (posthog-js 1.430.0), as measured in a browser with the settings of `client.ts`. What is
 * typed is always masked.
 */
export const posthogRecording = defineFacts({
  vendor: 'posthog',
  use: 'recording',
  trustedTypes: 'unneeded',
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
      items: (options) => [
        {
          name: `ph_${nameOf(options.token)}`,
          kind: 'session-storage',
          lifetime: 'session',
          use: 'Keeps the state of the current recording.',
        },
        {
          name: `ph_${nameOf(options.token)}_session_registered_properties`,
          kind: 'session-storage',
          lifetime: 'session',
          use: 'Keeps where the current visit came from.',
        },
        {
          name: `ph_${nameOf(options.token)}_window_id`,
          kind: 'session-storage',
          lifetime: 'session',
          use: 'Joins the recordings of one browser tab.',
        },
        {
          name: `ph_${nameOf(options.token)}_primary_window_exists`,
          kind: 'session-storage',
          lifetime: 'session',
          use: 'Tells a copied tab from the first.',
        },
      ],
      privacyOptions: ({ maskText }) => ({ maskText }),
      hosts: ({ host }) => ({ connect: [host] }),
    },
  ],
});
