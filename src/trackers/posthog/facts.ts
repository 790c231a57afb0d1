import { z } from 'zod';
import { defineFacts } from '../adapter.ts';
import { origin, token } from '../options.ts';

/** Page views sent to PostHog's capture endpoint, with a first-party identifier in one cookie. */
export const posthog = defineFacts({
  vendor: 'posthog',
  options: z.strictObject({
    /** The project's public token. */
    token: token(/^phc_[A-Za-z0-9]+$/, 'phc_…'),
    /** Where events are sent. */
    host: origin,
  }),
  disclosed: [{
    since: '2026-01-01',
    items: (options) => [
      { name: `ph_${options.token}_posthog`, kind: 'cookie', lifetime: 'P365D', use: 'A persistent first-party identifier, so that a visitor counts as one person across visits.' },
    ],
    hosts: ({ host }) => ({ connect: [host] }),
  }],
});
