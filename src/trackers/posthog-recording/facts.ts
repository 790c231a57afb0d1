import { z } from 'zod';
import { defineFacts } from '../adapter.ts';
import { origin, token } from '../options.ts';

/** PostHog's session recorder, loaded from the organization's own PostHog host, with sensitive inputs masked. */
export const posthogRecording = defineFacts({
  vendor: 'posthog',
  options: z.strictObject({
    /** The project's public token. */
    token: token(/^phc_[A-Za-z0-9]+$/, 'phc_…'),
    /** Where recordings are sent, and the recorder is loaded from. */
    host: origin,
  }),
  disclosed: [{
    since: '2026-01-01',
    items: (options) => [
      { name: `ph_${options.token}_window_id`, kind: 'session-storage', lifetime: 'session', use: 'Joins the recordings of one browser tab.' },
    ],
    hosts: ({ host }) => ({ script: [host], connect: [host] }),
  }],
});
