import { z } from 'zod';
import { defineFacts } from '../adapter.ts';
import { address, token } from '../options.ts';

/**
 * Plausible (@plausible-analytics/tracker 0.4.6): it writes nothing to the device, and only checks whether
 * `plausible_ignore` was set there by hand.
 */
export const plausible = defineFacts({
  vendor: 'plausible',
  use: 'analytics',
  options: z.strictObject({
    /** The site's domain, as Plausible knows it. */
    domain: token(/^[a-z0-9.-]+$/, 'policies.example'),
    /** Where events are sent; Plausible's own host, or a proxy's. */
    endpoint: address('https://plausible.io/api/event').default('https://plausible.io/api/event'),
  }),
  disclosed: [
    { since: '2026-01-01', items: () => [], hosts: ({ endpoint }) => ({ connect: [new URL(endpoint).origin] }) },
  ],
});
