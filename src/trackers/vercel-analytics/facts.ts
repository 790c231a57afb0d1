import { z } from 'zod';
import { defineFacts } from '../adapter.ts';
import { SCRIPT } from './constants.ts';

/**
 * Vercel Web Analytics 2.0.1: no cookie and no storage. Its script comes from the host itself, and runs only on Vercel.
 */
export const vercelAnalytics = defineFacts({
  vendor: 'vercel',
  use: 'analytics',
  scripts: () => [SCRIPT],
  options: z.strictObject({}),
  disclosed: [
    {
      since: '2026-01-01',
      items: () => [],
      hosts: () => ({ script: ["'self'"], connect: ["'self'"] }),
    },
  ],
});
